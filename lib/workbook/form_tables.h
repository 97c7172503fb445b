#pragma once

#include <optional>

#include "workbook/form.h"
#include "workbook/formula_words.h"

namespace povnet {

/// The tables of all sheets.
std::vector<FormTable> read_form_tables(const Form& form);

/// Headings are named by formulas, so what fills them in is a text.
void mark_headings(const FormTable& table, FormSheet& sheet);

/// The cells that "Elenco[Importo]" or, in a row of the form, "Elenco[[#This Row],[Importo]]" stands for;
/// nothing for any other word.
std::optional<FormulaWord> table_reference(const Form& form, const FormulaWord& word, std::uint32_t row);

}  // namespace povnet
