#include "sheet/table_rows.h"

namespace povnet {

bool TableRows::next(Row& row) {
  if (!table_.rows || !table_.rows(row)) return false;
  fill_formulas(formulas_, table_.columns, row);
  return true;
}

std::optional<Row> TableRows::totals() const {
  if (!table_.totals) return std::nullopt;
  Row row = *table_.totals;
  for (std::size_t i = row.size(); i < table_.columns.size(); ++i)
    row.push_back(Cell::none(table_.columns[i].kind));
  row.resize(table_.columns.size());
  return row;
}

}  // namespace povnet
