// Any bytes as the rows of a form, its shared strings, its formulas and its marks.

#include <cstdint>

#include "workbook/form_sheet.h"
#include "workbook/formula_tree.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace povnet;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::vector<FormText> texts = read_form_strings(bytes);
  FormSheet sheet;
  sheet.content = bytes;
  read_form_sheet(sheet, texts);
  for (const FormRow& row : sheet.rows)
    for (const FormCell& cell : row.cells) formula_tree(formula_words(cell.formula));
  formula_tree(formula_words(bytes));
  moved_formula(bytes, 1, 1);
  return 0;
}
