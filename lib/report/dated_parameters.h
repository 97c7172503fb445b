#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/terms.h"
#include "report/reader.h"

namespace povnet {

/// The whole-number parameters of the law by day, each read once however often it is asked for.
class DatedParameters {
 public:
  explicit DatedParameters(Reader& reader) : reader_(reader) {}

  /// What is in force on `day`; nothing where the law says nothing of that day.
  std::optional<TermLength> on(const std::string& id, Day day);

 private:
  struct Life {
    std::string from;  ///< ISO; an open end sorts where it belongs
    std::string to;
    TermLength value;
  };
  const std::vector<Life>& lives(const std::string& id);

  Reader& reader_;
  std::map<std::string, std::vector<Life>> lives_;
};

}  // namespace povnet
