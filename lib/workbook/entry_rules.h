#pragma once

#include <string>
#include <vector>

#include "workbook/fill_plan.h"

namespace povnet {

/// What may be typed into some cells of a sheet (a data validation).
struct EntryRule {
  std::string cells;  ///< "B5:B9 D5"
  std::string kind;   ///< "list", "whole", "decimal", "date", "time", "textLength"
  std::string sign = "between";
  std::string first = {};
  std::string second = {};
  bool operator==(const EntryRule&) const = default;
};

std::vector<EntryRule> read_rules(const FormSheet& sheet);

/// Values that the form's own rules for typing (data validations) would not have let in: of each rule the
/// first cell, and how many. What a rule only a spreadsheet can judge says is not asked.
std::vector<std::string> refused_entries(const FillPlan& plan);

}  // namespace povnet
