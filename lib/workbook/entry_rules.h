#pragma once

#include <string>
#include <vector>

#include "workbook/fill_plan.h"

namespace povnet {

/// Values that the form's own rules for typing (data validations) would not have let in: of each rule the
/// first cell, and how many. What a rule only a spreadsheet can judge says is not asked.
std::vector<std::string> refused_entries(const FillPlan& plan);

}  // namespace povnet
