#pragma once

#include <string>
#include <vector>

#include "workbook/fill_plan.h"

namespace povnet {

/// One thing to know about a form before it is filled in.
struct LintFinding {
  std::string kind;  ///< "segno", "elenco", "bloccata", "coperta", "testo", "formula", "cambiata"
  std::string sheet;
  std::string cell;
  std::string what;
  std::string hint;
};

/// Marks that mean nothing or cannot stand where they stand, marks in locked cells, formulas that look at one
/// record of many, and lists of which only some columns are used.
std::vector<LintFinding> lint_form(const Form& form, const FormSource& source);

/// What differs from an earlier version of the form, cell by cell.
std::vector<LintFinding> form_differences(const Form& form, const Form& old);

}  // namespace povnet
