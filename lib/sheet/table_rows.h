#pragma once

#include <optional>
#include <vector>

#include "document/formula.h"

namespace povnet {

/// The rows of a table as every format shows them: as long as the columns, formula columns computed.
class TableRows {
 public:
  explicit TableRows(Table& table) : table_(table), formulas_(formulas_of(table.columns)) {}

  bool next(Row& row);
  std::optional<Row> totals() const;

  const std::vector<std::optional<Formula>>& formulas() const { return formulas_; }

 private:
  Table& table_;
  std::vector<std::optional<Formula>> formulas_;
};

}  // namespace povnet
