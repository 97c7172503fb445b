#include "store/table_shape.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/row.h"

namespace povnet {
namespace {

Value evaluated(SQLite::Database& db, const std::string& expression) {
  return *select_first(db, ("SELECT " + expression).c_str(), [](ResultRow& row) { return row.value(); });
}

struct Described {
  std::string name, type;
  std::optional<std::string> fallback;
};

std::vector<Described> described(SQLite::Database& db, const std::string& table) {
  return select(
      db,
      "SELECT name, type, dflt_value FROM pragma_table_xinfo(?) WHERE pk = 0 AND hidden = 0 ORDER BY name",
      [](ResultRow& row) {
        return Described{row.text(), row.text(), row.maybe_text()};
      },
      table);
}

}  // namespace

std::optional<std::size_t> TableShape::find(std::string_view column) const {
  const auto at = std::ranges::lower_bound(columns, column, {}, &ColumnShape::name);
  if (at == columns.end() || at->name != column) return std::nullopt;
  return static_cast<std::size_t>(at - columns.begin());
}

std::string TableShape::listed() const {
  std::vector<std::string> names;
  for (const ColumnShape& column : columns) names.push_back(sql_name(column.name));
  return join(names, ", ");
}

TableShape shape_of(SQLite::Database& db, const std::string& table) {
  TableShape shape{table, {}};
  for (const Described& column : described(db, table)) {
    if (column.type != "INTEGER" && column.type != "TEXT")
      throw Error(Fault::bug, fmt::format("{}.{}: tipo {} non previsto", table, column.name, column.type));
    shape.columns.push_back(
        {column.name, column.type == "INTEGER", column.fallback ? evaluated(db, *column.fallback) : Value{}});
  }
  if (shape.columns.empty()) throw Error(Fault::bug, fmt::format("la tabella {} non c'è", table));
  return shape;
}

std::vector<std::string> journaled_tables(SQLite::Database& db) {
  return select(db, R"sql(
      SELECT name FROM sqlite_schema
       WHERE type = 'table'
         AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
         AND name NOT IN ('tx', 'tx_image', 'tx_insert', 'batch', 'batch_row', 'finding', 'hand_value',
                          'pseudonym_key', 'kept_file')
       ORDER BY name)sql",
                [](ResultRow& row) { return row.text(); });
}

std::string sql_name(std::string_view name) {
  return '"' + replace_all(std::string(name), "\"", "\"\"") + '"';
}

}  // namespace povnet
