#include "sheet/xlsx_sheet.h"

#include <algorithm>
#include <cstdlib>

#include "base/error.h"
#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

constexpr std::int64_t spreadsheet_epoch = 25569;
constexpr std::int64_t first_sure_day = 61 - spreadsheet_epoch;  ///< 1900-03-01: before it programs differ
constexpr double widest_column = 60;
constexpr double beside = 1.5;  ///< added to the widest text of a column

/// Days that a spreadsheet cannot hold are written as text.
bool is_old_day(const Cell& cell) { return cell.kind == Kind::day && cell.number < first_sure_day; }

void require_room(lxw_row_t row, lxw_col_t column) {
  if (row < LXW_ROW_MAX && column < LXW_COL_MAX) return;
  throw Error(Fault::output,
              "un foglio .xlsx ha al più 1048576 righe e 16384 colonne: il risultato è più grande",
              "restringi il periodo o i filtri, o scrivi con --format csv");
}

}  // namespace

double spreadsheet_number(const Cell& cell) {
  const double number = static_cast<double>(cell.number);
  switch (cell.kind) {
    case Kind::money:
    case Kind::decimal:
      return number / 100;
    case Kind::minutes:
      return number / 1440;
    case Kind::share:
      return number / 10000;
    case Kind::day:
      return number + static_cast<double>(spreadsheet_epoch);
    default:
      return number;
  }
}

void XlsxSheet::put(lxw_row_t row, lxw_col_t column, const Cell& cell, Style style) {
  lxw_format* format = book_.format(style, cell.kind);
  if (cell.empty || (cell.kind == Kind::text && cell.text.empty())) {
    if (style == Style::plain) return;
    count(row);
    require_room(row, column);
    require_written(worksheet_write_blank(sheet_, row, column, format));
    return;
  }
  if (cell.kind == Kind::text || is_old_day(cell)) {
    put_text(row, column, italian_text(cell), style, Kind::text);
    widen(column, static_cast<double>(cell.text.size()) <= narrowest
                      ? 0
                      : static_cast<double>(display_width(cell.text)));
    return;
  }
  check_exact(cell, std::to_string(column + 1));
  require_room(row, column);
  count(row);
  measure(column, cell);
  require_written(worksheet_write_number(sheet_, row, column, spreadsheet_number(cell), format));
}

void XlsxSheet::put_text(lxw_row_t row, lxw_col_t column, const std::string& text, Style style, Kind kind) {
  require_room(row, column);
  count(row);
  require_written(
      worksheet_write_string(sheet_, row, column, clean_text(text).c_str(), book_.format(style, kind)));
}

void XlsxSheet::put_formula(lxw_row_t row, lxw_col_t column, const std::string& formula, const Cell& value,
                            Style style) {
  require_room(row, column);
  count(row);
  lxw_format* format = book_.format(style, value.kind);
  const std::string text = "=" + formula;
  if (value.empty) {
    require_written(worksheet_write_formula_str(sheet_, row, column, text.c_str(), format, ""));
    return;
  }
  check_exact(value, std::to_string(column + 1));
  measure(column, value);
  require_written(
      worksheet_write_formula_num(sheet_, row, column, text.c_str(), format, spreadsheet_number(value)));
}

void XlsxSheet::widen(lxw_col_t column, double width) {
  if (column >= widths_.size()) widths_.resize(column + std::size_t{1}, narrowest);
  widths_[column] = std::max(widths_[column], std::min(width, widest_column));
}

double XlsxSheet::width_of(lxw_col_t column) const {
  const auto at = narrow_.find(column);
  return at == narrow_.end() ? widths_[column] + beside : at->second;
}

double XlsxSheet::width() const {
  double sum = 0;
  for (std::size_t i = 0; i < widths_.size(); ++i)
    if (const auto column = static_cast<lxw_col_t>(i); !hidden_.contains(column)) sum += width_of(column);
  return sum;
}

double XlsxSheet::finish_widths() {
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    lxw_row_col_options options{
        .hidden = hidden_.contains(column) ? std::uint8_t{LXW_TRUE} : std::uint8_t{LXW_FALSE},
        .level = 0,
        .collapsed = LXW_FALSE};
    require_written(worksheet_set_column_opt(sheet_, column, column, width_of(column), nullptr, &options));
  }
  return width();
}

void XlsxSheet::count(lxw_row_t row) {
  if (row != last_row_) ++rows_;
  last_row_ = row;
  ++cells_;
}

/// Formatting every number to see how wide it is would cost more than writing it: only larger ones count.
void XlsxSheet::measure(lxw_col_t column, const Cell& cell) {
  if (column >= largest_.size()) largest_.resize(column + std::size_t{1}, -1);
  const std::int64_t size = std::abs(cell.number);
  if (size <= largest_[column]) return;
  largest_[column] = size;
  widen(column, static_cast<double>(italian_text(cell).size()) + 1);
}

}  // namespace povnet
