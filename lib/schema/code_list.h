#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/day.h"
#include "schema/data_files.h"

namespace povnet {

struct Code {
  std::string code;
  std::string label;
  std::vector<std::string> aliases;
  std::optional<Day> valid_from;
  std::optional<Day> valid_to;                 ///< included
  std::map<std::string, std::string> maps_to;  ///< in each other nomenclature
};

struct CodeList {
  std::string name;
  std::string label;
  std::vector<Code> codes;
  bool replaced = false;

  /// By code, label or alias, folded; nothing if there is none.
  const Code* find(std::string_view text) const;
  const Code* with_code(std::string_view code) const;
  std::vector<std::string> labels() const;

 private:
  friend CodeList read_code_list(const DataFile& file);
  std::unordered_map<std::string, std::size_t> by_spelling_;
};

/// A spelling that two codes claim is Fault::input.
CodeList read_code_list(const DataFile& file);

/// `name` without extension; Fault::input where there is no such list.
CodeList required_code_list(const DataFiles& data, std::string_view name);

}  // namespace povnet
