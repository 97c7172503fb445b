#include "workbook/touched_cells.h"

#include <algorithm>

#include "base/text.h"
#include "workbook/form_tables.h"

namespace povnet {
namespace {

constexpr int deepest_name = 20;
constexpr int deepest_chain = 1000;  ///< of formulas that ask each other; a longer one is computed again

}  // namespace

const FormFormula& FormFormulas::of(const FormCell& cell) {
  const auto [at, fresh] = read_.try_emplace(&cell);
  if (fresh) {
    at->second.words = formula_words(cell.formula);
    at->second.tree = formula_tree(at->second.words);
  }
  return at->second;
}

bool TouchedCells::area_touched(std::size_t sheet, const AreaPlace& area) {
  const RowMap& map = plan_.rows(sheet);
  const std::uint32_t first = area.first.row;
  const std::uint32_t last = area.last.row == 0 ? last_row_of_sheet : area.last.row;
  for (const RowBlock& block : map.blocks())
    if (block.model().rows.first <= last && first <= block.model().rows.last) return true;
  const auto& rows = plan_.form().sheets[sheet]->rows;
  for (auto row = std::ranges::lower_bound(rows, first, {}, &FormRow::number);
       row != rows.end() && row->number <= last; ++row)
    for (const FormCell& cell : row->cells)
      if ((area.first.column == 0 || area.first.column <= cell.column) &&
          (area.last.column == 0 || cell.column <= area.last.column) && cell_touched(sheet, *row, cell))
        return true;
  for (const auto& [row, cells] : plan_.bound(sheet))
    if (first <= row && row <= last && std::ranges::any_of(cells, [&area](const auto& cell) {
          return area.first.column <= cell.first && (area.last.column == 0 || cell.first <= area.last.column);
        }))
      return true;
  return false;
}

bool TouchedCells::formula_touched(std::size_t sheet, const FormCell& cell) {
  if (cell.data_table) return true;
  for (const FormulaWord& word : formulas_.of(cell).words)
    if (word_touched(sheet, word, deepest_name)) return true;
  return false;
}

/// Columns of tables depend on their cells; what else only a spreadsheet understands, on anything.
bool TouchedCells::foreign_touched(const FormulaWord& word) {
  if (is_of_other_file(word)) return false;
  const Form& form = plan_.form();
  const auto open = word.written.find('[');
  if (word.written.find("{{") != std::string::npos) return true;
  for (const FormTable& table : form.tables)
    if (lower(table.name) == lower(word.written.substr(0, open)))
      return area_touched(table.sheet, table.cells);
  return true;
}

/// A name depends on what it stands for; one that only the formula knows, on anything.
bool TouchedCells::word_touched(std::size_t sheet, const FormulaWord& word, int names_deep) {
  using WordKind = FormulaWord::Kind;
  const Form& form = plan_.form();
  if (word.kind == WordKind::function) return is_unsteady(word.written);
  if (word.kind == WordKind::foreign) return foreign_touched(word);
  if (word.kind == WordKind::reference) {
    const std::size_t of = word.sheet.empty() ? sheet : form.sheet_number(word.sheet);
    return of < form.sheets.size() && area_touched(of, word.area);
  }
  if (word.kind != WordKind::name || upper(word.written) == "TRUE" || upper(word.written) == "FALSE")
    return false;
  bool found = false;
  for (const FormName& name : form.names) {
    if (lower(name.name) != lower(word.written)) continue;
    found = true;
    for (const FormulaWord& inside : formula_words(name.formula))
      if (names_deep == 0 || word_touched(sheet, inside, names_deep - 1)) return true;
  }
  return !found;
}

bool TouchedCells::cell_touched(std::size_t sheet, const FormRow& row, const FormCell& cell) {
  if (!cell.marks.empty() || plan_.bound(sheet, row.number, cell.column)) return true;
  if (cell.array_at) return array_touched(sheet, *cell.array_at);
  if (!cell.has_formula || !plan_.fills()) return false;
  if (plan_.rows(sheet).block_at(row.number)) return true;
  if (depth_ >= deepest_chain) return true;
  const auto [at, fresh] = touched_.try_emplace(&cell, false);
  if (!fresh) return at->second;
  ++depth_;
  const bool found = formula_touched(sheet, cell);
  --depth_;
  return touched_[&cell] = found;
}

bool TouchedCells::array_touched(std::size_t sheet, const CellPlace& at) {
  const FormRow* row = plan_.form().sheets[sheet]->row(at.row);
  const FormCell* cell = row ? row->cell(at.column) : nullptr;
  return cell && cell_touched(sheet, *row, *cell);
}

}  // namespace povnet
