#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace povnet {

/// A formula of a column over the other columns of its row: + - * / ( ), numbers, column keys,
/// round(x), min(a, b), max(a, b), if(a < b, x, y) with < <= > >= = <>, signs(first, last, WORD, bare): the
/// hours of the columns from first to last (sign.h), of a word where one is said. Inside, money counts in
/// euro, time in hours, a share as a fraction (12,34 % is 0.1234); the result is rounded to its own kind,
/// half away from zero. An empty cell counts as 0; where all cells named are empty, so is the result.
class Formula {
 public:
  /// Refused (Fault::bug names the place) where it does not parse or names no column of numbers.
  static Formula parse(std::string_view text, const std::vector<Column>& columns);

  /// The value for one row; division by zero gives an empty cell.
  Cell evaluate(const Row& row, Kind kind) const;

  /// As a spreadsheet formula without "=", `reference(column)` naming the cell of that column in the
  /// same row, where money is in euro and time in days.
  std::string spreadsheet(const std::function<std::string(std::size_t column)>& reference, Kind kind) const;

  struct Node;

 private:
  std::shared_ptr<const Node> root_;
};

/// The formulas of a table, by column. One that names a later formula column is refused.
std::vector<std::optional<Formula>> formulas_of(const std::vector<Column>& columns);

/// Computes the cells of formula columns, left to right; the row becomes as long as the columns.
void fill_formulas(const std::vector<std::optional<Formula>>& formulas, const std::vector<Column>& columns,
                   Row& row);

}  // namespace povnet
