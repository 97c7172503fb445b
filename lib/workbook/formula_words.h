#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/cell_place.h"

namespace povnet {

/// A piece of a spreadsheet formula, as it is written; the pieces joined are the formula again.
struct FormulaWord {
  enum class Kind { blank, number, text, name, function, reference, sign, foreign };
  Kind kind = Kind::sign;
  std::string written;  ///< of a reference with its sheet: "'Dati 1'!$E$5:E9"

  std::string sheet = {};   ///< of a reference: the sheet's name; empty: the formula's own
  std::string before = {};  ///< of a reference: "'Dati 1'!"
  AreaPlace area = {};
  bool is_area = false;  ///< written with a colon
  bool in_list = false;  ///< of a reference: an argument of a function that takes ranges
  bool several =
      false;  ///< of a reference: such an argument alone, of a function that takes any number of them
  bool of_subtotal = false;  ///< of a reference: an argument of SUBTOTAL, which skips its like
};

/// `foreign` is what only a spreadsheet understands: other files, structured references, errors, sheets in a
/// row ("Gen:Dic!A1").
std::vector<FormulaWord> formula_words(std::string_view formula);

/// "Gen:Dic!A1": cells of sheets in a row.
struct SheetsInRow {
  std::string first;
  std::string last;
  std::string before;  ///< "Gen:Dic!"
  AreaPlace area;
};
std::optional<SheetsInRow> sheets_in_a_row(const FormulaWord& word);

/// "[1]Foglio!A1": a cell of another file.
bool is_of_other_file(const FormulaWord& word);

/// Functions whose result changes with place, time or a text that names cells.
bool is_unsteady(std::string_view function);

/// The formula of a shared formula's further cell: relative places moved by so many rows and columns.
std::string moved_formula(std::string_view formula, std::int64_t rows, std::int64_t columns);

}  // namespace povnet
