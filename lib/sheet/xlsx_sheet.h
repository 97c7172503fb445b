#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "sheet/xlsx_book.h"

namespace povnet {

/// The narrowest column that is not told to be `narrow`, in characters.
inline constexpr double narrowest = 9;

/// One worksheet, written row after row from the top; counts what it writes and how wide it is.
class XlsxSheet {
 public:
  XlsxSheet(XlsxBook& book, const std::string& name)
      : book_(book), sheet_(book.add_sheet(name)), name_(sheet_->name) {}

  lxw_worksheet* handle() { return sheet_; }
  XlsxBook& book() { return book_; }
  const std::string& name() const { return name_; }
  std::int64_t rows() const { return rows_; }
  std::int64_t cells() const { return cells_; }

  /// An empty cell leaves no trace unless its style shows. A text is always a text, never a formula.
  void put(lxw_row_t row, lxw_col_t column, const Cell& cell, Style style);
  /// Text that does not widen its column; a heading is aligned as the kind below it.
  void put_text(lxw_row_t row, lxw_col_t column, const std::string& text, Style style,
                Kind kind = Kind::text);
  /// `value` is what a reader that does not calculate shows.
  void put_formula(lxw_row_t row, lxw_col_t column, const std::string& formula, const Cell& value,
                   Style style);

  /// At least `width` characters; past 60 the text wraps.
  void widen(lxw_col_t column, double width);
  /// `width` characters and no more, whatever the column holds.
  void narrow(lxw_col_t column, double width) { narrow_[column] = width; }
  void hide(lxw_col_t column) { hidden_.insert(column); }
  double width() const;  ///< of the columns so far, with what finish_widths adds
  /// Sets the widths gathered; their sum.
  double finish_widths();

 private:
  double width_of(lxw_col_t column) const;
  void count(lxw_row_t row);
  void measure(lxw_col_t column, const Cell& cell);

  XlsxBook& book_;
  lxw_worksheet* sheet_;
  std::string name_;
  std::int64_t rows_ = 0;
  std::int64_t cells_ = 0;
  std::int64_t last_row_ = -1;
  std::vector<double> widths_;
  std::map<lxw_col_t, double> narrow_;
  std::set<lxw_col_t> hidden_;
  std::vector<std::int64_t> largest_;  ///< number measured so far, by column
};

/// As a spreadsheet holds it: euro, days since 1899-12-30, a fraction.
double spreadsheet_number(const Cell& cell);

}  // namespace povnet
