#pragma once

#include <vector>

#include "workbook/lint.h"

namespace povnet {

/// Marks that stand in no cell, and so stay as they are: in headers and footers, shapes, charts, comments,
/// names of sheets.
void lint_outside(const Form& form, std::vector<LintFinding>& findings);

}  // namespace povnet
