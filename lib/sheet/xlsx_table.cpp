#include "sheet/xlsx_table.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "document/sign.h"
#include "sheet/clean_text.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

constexpr std::size_t heading_lines = 3;  ///< a heading wraps at blanks into at most so many
constexpr double filter_arrow = 3;
constexpr double line_height = 15;  // points

std::string cell_name(lxw_row_t row, std::size_t column) {
  std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
  lxw_rowcol_to_cell(name.data(), row, static_cast<lxw_col_t>(column));
  return name.data();
}

std::size_t lines_at(const std::string& label, std::size_t width) {
  return split(wrap(label, width), "\n").size();
}

/// Characters of the narrowest column that shows the whole heading.
std::size_t heading_width(const std::string& label) {
  std::size_t width = 0;
  for (const std::string& word : split(label, " ")) width = std::max(width, display_width(word));
  while (lines_at(label, width) > heading_lines) ++width;
  return width;
}

/// A header of several lines needs its height said: not every program finds it by itself.
double heading_height(const std::vector<Column>& columns) {
  std::size_t lines = 1;
  for (const Column& column : columns)
    lines = std::max(lines, lines_at(column.label, heading_width(column.label)));
  return line_height * static_cast<double>(lines);
}

bool is_narrow(const Column& column) { return column.width > 0 && column.width < narrowest; }

std::int64_t words_in(const Cell& cell, const Column& column) {
  return column.total_word.empty() ? 0 : hours_in(cell, column.total_word).value_or(0);
}

class TableWriter {
 public:
  TableWriter(XlsxSheet& sheet, Table& table, lxw_row_t& row)
      : sheet_(sheet), table_(table), row_(row), rows_(table), sums_(table.columns.size()) {}

  TablePlace write(XlsxChoices& choices, bool alone) {
    if (!table_.title.empty()) sheet_.put_text(row_++, 0, one_line(table_.title), Style::heading);
    TablePlace place{.key = table_.key, .header = row_, .columns = table_.columns};
    place.header_above = heading_height(table_.columns) - line_height;
    put_header();
    place.first_row = row_;
    for (Row row; rows_.next(row); ++row_) put_row(row);
    const bool filled = row_ > place.first_row;
    for (std::size_t i = 0; i < table_.spare_rows; ++i, ++row_) put_spare();
    place.last_row = row_ - 1;
    if (alone && std::ranges::none_of(table_.columns, is_narrow)) add_filter(place);  // arrows hide headings
    if (!place.has_rows()) sheet_.put_text(row_++, 0, table_.if_empty, Style::note);
    for (std::size_t i = 0; place.has_rows() && i < table_.columns.size(); ++i)
      choices.add(sheet_, place.first_row, place.last_row, static_cast<lxw_col_t>(i), table_.columns[i]);
    if (filled || table_.spare_rows > 0) put_totals(place);
    return place;
  }

 private:
  /// Before the next row begins: when rows are streamed, libxlsxwriter refuses it later.
  void add_filter(const TablePlace& place) {
    if (place.last_row > place.first_row)
      require_written(worksheet_autofilter(sheet_.handle(), place.header, 0, place.last_row,
                                           static_cast<lxw_col_t>(table_.columns.size() - 1)));
  }

  void put_header() {
    require_written(worksheet_set_row(sheet_.handle(), row_, heading_height(table_.columns), nullptr));
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      const Column& told = table_.columns[i];
      sheet_.put_text(row_, column, told.label, Style::header, told.kind);
      sheet_.widen(column, told.width > 0 ? told.width
                                          : static_cast<double>(heading_width(told.label)) + filter_arrow);
      if (is_narrow(told)) sheet_.narrow(column, told.width);
      if (told.hidden) sheet_.hide(column);
    }
    ++row_;
  }

  Style style_of(std::size_t column) const {
    return table_.columns[column].input ? Style::input : Style::plain;
  }

  void put_row(const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!row[i].empty) sums_[i] += row[i].number + words_in(row[i], table_.columns[i]);
      if (rows_.formulas()[i])
        put_formula(i, row[i], style_of(i));
      else
        sheet_.put(row_, static_cast<lxw_col_t>(i), of_column(row[i], i), style_of(i));
    }
  }

  /// An empty cell looks like its column, whatever kind it says.
  Cell of_column(const Cell& cell, std::size_t column) const {
    return cell.empty ? Cell::none(table_.columns[column].kind) : cell;
  }

  void put_formula(std::size_t column, const Cell& value, Style style) {
    const auto reference = [this](std::size_t other) { return cell_name(row_, other); };
    sheet_.put_formula(row_, static_cast<lxw_col_t>(column),
                       rows_.formulas()[column]->spreadsheet(reference, table_.columns[column].kind), value,
                       style);
  }

  void put_spare() {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (rows_.formulas()[i])
        put_formula(i, Cell::none(table_.columns[i].kind), Style::plain);
      else
        sheet_.put(row_, static_cast<lxw_col_t>(i), Cell::none(table_.columns[i].kind), style_of(i));
    }
  }

  std::string sum_of(const TablePlace& place, std::size_t i) const {
    const Column& column = table_.columns[i];
    const std::string range = cell_name(place.first_row, i) + ":" + cell_name(place.last_row, i);
    const std::string sum = sum_of_signs(range, column.choices, "");
    if (column.total_word.empty()) return sum;
    return sum + "+" + sum_of_signs(range, column.choices, column.total_word);
  }

  void put_totals(const TablePlace& place) {
    const auto totals = rows_.totals();
    if (!totals) return;
    for (std::size_t i = 0; i < totals->size(); ++i) {
      const Cell value = of_column((*totals)[i], i);
      const bool adds_up = table_.columns[i].total && !value.empty && value.number == sums_[i];
      if (adds_up)
        sheet_.put_formula(row_, static_cast<lxw_col_t>(i), sum_of(place, i), value, Style::total);
      else if (rows_.formulas()[i] && rows_.formulas()[i]->evaluate(*totals, table_.columns[i].kind) == value)
        put_formula(i, value, Style::total);
      else
        sheet_.put(row_, static_cast<lxw_col_t>(i), value, Style::total);
    }
    ++row_;
  }

  XlsxSheet& sheet_;
  Table& table_;
  lxw_row_t& row_;
  TableRows rows_;
  std::vector<std::int64_t> sums_;
};

}  // namespace

TablePlace put_table(XlsxSheet& sheet, XlsxChoices& choices, Table& table, bool alone, lxw_row_t& row) {
  return TableWriter(sheet, table, row).write(choices, alone);
}

}  // namespace povnet
