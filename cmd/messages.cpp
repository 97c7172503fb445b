#include "cmd/messages.h"

#include <fmt/format.h>

#include <ostream>

namespace povnet {
namespace {

std::string json_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      result += {'\\', c};
    else if (static_cast<unsigned char>(c) < 0x20)
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      result += c;
  }
  return result + '"';
}

}  // namespace

void print(std::ostream& err, const Message& message, bool as_json) {
  if (!as_json) {
    err << "povnet: " << message.text << '\n';
    if (!message.hint.empty()) err << "  suggerimento: " << message.hint << '\n';
    return;
  }
  err << "{\"level\":" << json_text(message.level) << ",\"message\":" << json_text(message.text);
  if (!message.hint.empty()) err << ",\"hint\":" << json_text(message.hint);
  if (message.status != 0) err << ",\"status\":" << message.status;
  err << "}\n";
}

}  // namespace povnet
