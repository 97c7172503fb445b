#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/value.h"
#include "schema/data_files.h"

namespace povnet {

/// A figure of the law or of the office, with its life and where it comes from. Never in code.
struct Parameter {
  std::string id;
  std::string label;
  Value value;  ///< a whole number in `unit`, or text
  std::string unit;
  std::optional<Day> valid_from;
  std::optional<Day> valid_to;  ///< included; nothing: still in force
  std::string source;
  std::string evidence;   ///< primary, secondary, practice or inferred
  bool verified = false;  ///< an officer read the act
  bool replaced = false;
};

/// Every parameter, by id and first day. Two lives of one id that overlap are Fault::input.
std::vector<Parameter> all_parameters(const DataFiles& data);

/// Of these, the one in force on `day`; null where none is.
const Parameter* in_force(const std::vector<Parameter>& parameters, std::string_view id, Day day);

}  // namespace povnet
