#include "workbook/sheet_fill.h"

#include <fmt/format.h>

#include <algorithm>

#include "workbook/cell_text.h"
#include "workbook/form_value.h"
#include "workbook/frame_shift.h"

namespace povnet {
namespace {

constexpr std::size_t piece_size = std::size_t{1} << 18;

/// A formula that several cells share is written out in each: the one that has its text may be rewritten.
bool shares_formulas(const FormRow& row) { return std::ranges::any_of(row.cells, &FormCell::shared); }

std::string cell_name(std::uint32_t column, std::uint32_t row) {
  return column_letters(column) + std::to_string(row);
}

}  // namespace

SheetFill::SheetFill(const Shift& shift, Results& results, std::size_t sheet)
    : shift_(shift),
      plan_(shift.plan()),
      results_(results),
      number_(sheet),
      sheet_(*shift.plan().form().sheets[sheet]) {}

bool SheetFill::changes(const FormRow& row, const FormCell& cell) {
  if (results_.touched().cell_touched(number_, row, cell)) return true;
  if (!cell.has_formula || !plan_.moves()) return false;
  const OutRow at{.model = row.number};
  const FormulaPlace place{.sheet = number_, .row = at, .column = cell.column};
  return shift_.formula(results_.formula_of(cell).words, place) != cell.formula;
}

bool SheetFill::changes(const FormRow& row) {
  return plan_.bound(number_).contains(row.number) ||
         std::ranges::any_of(row.cells, [&](const FormCell& cell) { return changes(row, cell); });
}

bool SheetFill::changes() {
  if (plan_.rows(number_).moves() || !plan_.bound(number_).empty()) return true;
  if (std::ranges::any_of(sheet_.rows, [this](const FormRow& row) { return changes(row); })) return true;
  const std::string_view content = sheet_.content;
  return plan_.moves() &&
         (shifted_frame(content.substr(0, sheet_.rows_from), number_, shift_) !=
              content.substr(0, sheet_.rows_from) ||
          shifted_frame(content.substr(sheet_.rows_to), number_, shift_) != content.substr(sheet_.rows_to));
}

bool SheetFill::touches_formulas() {
  return std::ranges::any_of(sheet_.rows, [this](const FormRow& row) {
    return std::ranges::any_of(row.cells, [&](const FormCell& cell) {
      return cell.has_formula && results_.touched().cell_touched(number_, row, cell);
    });
  });
}

PartPieces SheetFill::pieces() {
  return [this](std::string& piece) { return next(piece); };
}

bool SheetFill::next(std::string& piece) {
  if (over_) return false;
  const std::string_view content = sheet_.content;
  if (!begun_) {
    begun_ = true;
    // An empty <sheetData/> has no place for rows, and needs none unless cells are bound.
    piece = shifted_frame(content.substr(0, sheet_.rows_from), number_, shift_);
    return true;
  }
  const RowMap& map = plan_.rows(number_);
  while (row_ < sheet_.rows.size() && piece.size() < piece_size) {
    const FormRow& row = sheet_.rows[row_];
    const RowBlock* const block = map.block_at(row.number);
    append_bound_rows(piece, row.number);
    if (!block) {
      append_row(piece, row, {.model = row.number}, map.out(row.number));
      ++row_;
      continue;
    }
    if (position_ < block->rows().size()) {
      const OutRow at{block->rows()[position_].model, block, position_};
      if (const FormRow* model = sheet_.row(at.model))
        append_row(piece, *model, at, map.out(*block, position_));
      ++position_;
      continue;
    }
    while (row_ < sheet_.rows.size() && block->holds(sheet_.rows[row_].number)) ++row_;
    position_ = 0;
  }
  if (row_ < sheet_.rows.size()) return true;
  append_bound_rows(piece, UINT32_MAX);
  piece += shifted_frame(content.substr(sheet_.rows_to), number_, shift_);
  over_ = true;
  return true;
}

/// Rows that the form does not have, for cells written by name.
void SheetFill::append_bound_rows(std::string& piece, std::uint32_t before) {
  const auto& bound = plan_.bound(number_);
  const std::string prefix = sheet_.rows.empty() ? "" : std::string(prefix_of(sheet_.rows.front().tag));
  for (auto row = bound.upper_bound(written_to_); row != bound.end() && row->first < before; ++row) {
    if (sheet_.row(row->first)) continue;
    const std::uint32_t out_row = plan_.rows(number_).out(row->first);
    piece += fmt::format("<{}row r=\"{}\">", prefix, out_row);
    for (const auto& [column, value] : row->second)
      piece += bound_text(value, prefix, row->first, column, out_row);
    piece += fmt::format("</{}row>", prefix);
  }
  written_to_ = before == UINT32_MAX ? before : before - 1;
}

std::string SheetFill::bound_text(const Cell& value, const std::string& prefix, std::uint32_t row,
                                  std::uint32_t column, std::uint32_t out_row) const {
  const std::string_view style = sheet_.style_at(row, column);
  const CellHead head{
      .prefix = prefix, .name = cell_name(column, out_row), .style = value_style(value, style, plan_)};
  return value_text(head, styled_value(value, style, plan_));
}

void SheetFill::append_row(std::string& piece, const FormRow& row, const OutRow& at, std::uint32_t out_row) {
  if (!at.block && out_row == row.number && !changes(row) && !shares_formulas(row)) {
    piece += row.raw;
    return;
  }
  std::string tag = with_row_number(row.tag, out_row);
  if (tag.ends_with("/>")) tag = tag.substr(0, tag.size() - 2) + ">";
  piece += tag;
  static const std::map<std::uint32_t, Cell> none;
  const auto found = plan_.bound(number_).find(row.number);
  const auto& bound = found == plan_.bound(number_).end() ? none : found->second;
  auto extra = bound.begin();
  const std::string prefix(prefix_of(row.tag));
  const auto add_extra = [&](std::uint32_t before) {
    for (; extra != bound.end() && extra->first < before; ++extra)
      piece += bound_text(extra->second, prefix, row.number, extra->first, out_row);
  };
  for (const FormCell& cell : row.cells) {
    add_extra(cell.column);
    if (extra != bound.end() && extra->first == cell.column) {
      add_extra(cell.column + 1);
      continue;
    }
    piece += cell_text(cell, at, out_row);
  }
  add_extra(UINT32_MAX);
  piece += fmt::format("</{}row>", prefix);
}

std::string SheetFill::cell_text(const FormCell& cell, const OutRow& at, std::uint32_t out_row) {
  CellHead head = head_of(cell, cell_name(cell.column, out_row));
  if (at.block && at.block->empty()) return value_text(head, {});
  if (!cell.marks.empty()) {
    if (const auto rich = rich_text(cell, at, plan_)) return rich_cell(head, *rich);
    head.style = marked_style(cell, at, plan_);
    return value_text(head, marked_value(cell, at, plan_));
  }
  if (cell.has_formula) return formula_text(cell, at, out_row);
  if (cell.array_at && results_.touched().cell_touched(number_, *sheet_.row(at.model), cell))
    return value_text(head, {});
  return renamed(cell, head.name);
}

std::string SheetFill::array_tag(const FormCell& cell, const OutRow& at, std::uint32_t out_row) const {
  auto area = parse_area(cell.array);
  if (!area) return "";
  if (at.block && area->first.row == at.model && area->last.row == at.model)
    area->first.row = area->last.row = out_row;
  else
    *area = shift_.area(*area, number_);
  return " t=\"array\" ref=\"" + text_of(*area) + "\"";
}

std::string SheetFill::formula_text(const FormCell& cell, const OutRow& at, std::uint32_t out_row) {
  const CellHead head = formula_head(cell, cell_name(cell.column, out_row));
  const FormulaPlace place{.sheet = number_, .row = at, .column = cell.column};
  const std::string written = escape_xml(shift_.formula(results_.formula_of(cell).words, place));
  const std::string& p = head.prefix;
  std::string formula = fmt::format("<{0}f{1}>{2}</{0}f>", p, array_tag(cell, at, out_row), written);
  if (cell.data_table) formula = shifted_frame(formula_element(cell), number_, shift_);
  const bool kept = !at.block && !results_.touched().cell_touched(number_, *sheet_.row(at.model), cell);
  if (kept) {
    const std::string type = cell.type.empty() ? "" : fmt::format(" t=\"{}\"", cell.type);
    const std::string value = cell.value.empty() ? "" : fmt::format("<{0}v>{1}</{0}v>", p, cell.value);
    return head.open(type) + formula + value + head.close();
  }
  return result_text(head, formula, results_.value(number_, out_row, cell.column));
}

}  // namespace povnet
