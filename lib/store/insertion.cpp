#include "store/insertion.h"

#include <fmt/format.h>

#include <optional>

#include "base/error.h"
#include "base/text.h"

namespace povnet {

std::vector<std::size_t> slots_of(const TableShape& shape, const std::vector<std::string>& columns) {
  std::vector<std::size_t> slots;
  for (const std::string& column : columns) {
    const std::optional<std::size_t> at = shape.find(column);
    if (!at) throw Error(Fault::bug, fmt::format("la colonna {}.{} non c'è", shape.name, column));
    slots.push_back(*at);
  }
  return slots;
}

std::string column_list(const std::vector<std::string>& columns, std::string_view after_each) {
  std::vector<std::string> parts;
  for (const std::string& column : columns) parts.push_back(sql_name(column) + std::string(after_each));
  return join(parts, ", ");
}

std::string insertion(const std::string& table, const std::vector<std::string>& columns, std::size_t rows) {
  if (columns.empty()) return fmt::format("INSERT INTO {} DEFAULT VALUES", sql_name(table));
  const std::string row = "(" + join(std::vector<std::string>(columns.size(), "?"), ", ") + ")";
  return fmt::format("INSERT INTO {} ({}) VALUES {}", sql_name(table), column_list(columns),
                     join(std::vector<std::string>(rows, row), ", "));
}

void check_type(const TableShape& shape, std::size_t slot, const Value& value) {
  const ColumnShape& column = shape.columns[slot];
  if (is_null(value) || std::holds_alternative<std::int64_t>(value) == column.whole_number) return;
  throw Error(Fault::bug, fmt::format("{}.{} vuole un {}", shape.name, column.name,
                                      column.whole_number ? "numero intero" : "testo"));
}

}  // namespace povnet
