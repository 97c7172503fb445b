#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace povnet {

/// One message on stderr, as cli.md 1 lays it out: `povnet: message`, `  suggerimento: hint`; or one JSON
/// object a line with level ("note", "warning", "error"), message, hint and status.
struct Message {
  std::string level;
  std::string text;
  std::string hint = {};
  int status = 0;  ///< only of errors
};

void print(std::ostream& err, const Message& message, bool as_json);

}  // namespace povnet
