#pragma once

#include <vector>

#include "workbook/lint.h"

namespace povnet {

/// Formulas that will not say what they seem to when rows are added. `models`: the blocks of each sheet.
void lint_formulas(const Form& form, const std::vector<std::vector<BlockModel>>& models,
                   std::vector<LintFinding>& findings);

}  // namespace povnet
