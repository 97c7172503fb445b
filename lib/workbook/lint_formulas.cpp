#include "workbook/lint_formulas.h"

#include <algorithm>

#include "base/text.h"
#include "workbook/formula_words.h"

namespace povnet {
namespace {

using Models = std::vector<std::vector<BlockModel>>;
using Words = std::vector<FormulaWord>;

const BlockModel* model_at(const Models& models, std::size_t sheet, std::uint32_t row) {
  const auto found = std::ranges::find_if(models[sheet], [row](const BlockModel& model) {
    return model.rows.first <= row && row <= model.rows.last;
  });
  return found == models[sheet].end() ? nullptr : &*found;
}

bool is_one_cell(const FormulaWord& word) {
  return word.kind == FormulaWord::Kind::reference && !word.is_area && !word.in_list;
}

/// Looks at the formulas of one cell after the other.
class FormulaLint {
 public:
  FormulaLint(const Form& form, const Models& models, std::vector<LintFinding>& findings)
      : form_(form), models_(models), findings_(findings) {}

  void look(std::size_t sheet, const FormRow& row, const FormCell& cell) {
    sheet_ = sheet;
    cell_ = {.column = cell.column, .row = row.number};
    const Words words = formula_words(cell.formula);
    if (const BlockModel* model = model_at(models_, sheet, row.number))
      in_row(words, *model);
    else
      first_only(words);
    across(words);
    by_text(words);
  }

 private:
  void found(const std::string& what, const std::string& hint) {
    findings_.push_back({"formula", form_.sheets[sheet_]->name, text_of(cell_), what, hint});
  }

  /// A formula outside a block that names one of its rows and no list of rows.
  void first_only(const Words& words) {
    for (const FormulaWord& word : words) {
      if (!is_one_cell(word)) continue;
      const std::size_t of = word.sheet.empty() ? sheet_ : form_.sheet_number(word.sheet);
      if (of < models_.size() && model_at(models_, of, word.area.first.row))
        found(word.written + " è una riga che si ripete: la formula vedrà solo la prima",
              "usa SOMMA(" + word.written + ") per tutte");
    }
  }

  /// The row above is that of the record before only in the same column, the same row of another sheet is
  /// one row, and a list of one cell that cell.
  void in_row(const Words& words, const BlockModel& model) {
    for (const FormulaWord& word : words) {
      const CellPlace& place = word.area.first;
      if (word.is_area && word.sheet.empty() && place == word.area.last && place.row == cell_.row &&
          !place.row_fixed)
        found(word.written + " in una riga che si ripete è solo la riga stessa",
              "per tutti i record scrivi $" + column_letters(place.column) + "$" + std::to_string(place.row) +
                  ":$" + column_letters(place.column) + "$" + std::to_string(place.row));
      if (!is_one_cell(word) || place.row_fixed) continue;
      const std::size_t of = word.sheet.empty() ? sheet_ : form_.sheet_number(word.sheet);
      const bool row_above = of == sheet_ && place.column != cell_.column && place.row + 1 == cell_.row &&
                             cell_.row == model.rows.first;
      const bool row_beside =
          of != sheet_ && of < models_.size() && place.row == cell_.row && !model_at(models_, of, place.row);
      if (row_above || row_beside)
        found(word.written + " resta la stessa cella in tutte le righe, senza seguire i record",
              "se va bene scrivi " + word.before + column_letters(place.column) + "$" +
                  std::to_string(place.row));
    }
  }

  /// Cells of several sheets at once, whose rows may go different ways.
  void across(const Words& words) {
    for (const FormulaWord& word : words) {
      const auto sheets = sheets_in_a_row(word);
      if (sheets && moves(*sheets))
        found("prende più fogli insieme, e le loro righe si spostano", "scrivi i fogli uno per uno");
    }
  }

  bool moves(const SheetsInRow& sheets) const {
    const auto [first, last] =
        std::minmax({form_.sheet_number(sheets.first), form_.sheet_number(sheets.last)});
    if (last >= models_.size()) return any_block();
    for (std::size_t sheet = first; sheet <= last; ++sheet)
      for (const BlockModel& model : models_[sheet])
        if (model.rows.first <= sheets.area.last.row) return true;
    return false;
  }

  /// A cell named in a text is not followed.
  void by_text(const Words& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
      if (any_block() && upper(words[i].written) == "INDIRECT" &&
          words[i + 2].kind == FormulaWord::Kind::text &&
          words[i + 2].written.find_first_of("0123456789") != std::string::npos)
        found("INDIRETTO nomina le celle con un testo, che non segue le righe aggiunte",
              "nomina le celle senza INDIRETTO");
  }

  bool any_block() const {
    return !std::ranges::all_of(models_, [](const auto& of_sheet) { return of_sheet.empty(); });
  }

  const Form& form_;
  const Models& models_;
  std::vector<LintFinding>& findings_;
  std::size_t sheet_ = 0;
  CellPlace cell_;
};

}  // namespace

void lint_formulas(const Form& form, const Models& models, std::vector<LintFinding>& findings) {
  FormulaLint lint(form, models, findings);
  for (std::size_t i = 0; i < form.sheets.size(); ++i)
    for (const FormRow& row : form.sheets[i]->rows)
      for (const FormCell& cell : row.cells)
        if (cell.has_formula) lint.look(i, row, cell);
}

}  // namespace povnet
