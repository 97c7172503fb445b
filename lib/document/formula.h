#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace povnet {

/// A formula of a column over the other columns of its row: + - * / ( ), numbers, column keys,
/// round(x), min(a, b), max(a, b), if(a < b, x, y) with < <= > >= = <>. Money stays in cents;
/// an empty cell counts as 0 inside a formula whose result is not empty; all operands empty: empty.
class Formula {
 public:
  /// Refused (Fault::bug names the place) where it does not parse or names no column.
  static Formula parse(std::string_view text, const std::vector<Column>& columns);

  /// The value for one row; division by zero gives an empty cell.
  Cell evaluate(const Row& row, Kind kind) const;

  /// As a spreadsheet formula without "=", `reference(column)` naming the cell of that column in the
  /// same row. Money cells hold euro there, so constants are left as they are and divided where needed.
  std::string spreadsheet(const std::function<std::string(std::size_t column)>& reference, Kind kind) const;

 private:
  struct Node;
  std::shared_ptr<const Node> root_;
};

}  // namespace povnet
