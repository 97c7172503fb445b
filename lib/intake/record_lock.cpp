#include "intake/record_lock.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "store/table_shape.h"

namespace povnet {
namespace {

Value column_of(SQLite::Database& db, const std::string& table, std::int64_t id, const std::string& column) {
  const std::string sql = fmt::format("SELECT {} FROM {} WHERE id = ?", sql_name(column), sql_name(table));
  return select_first(
             db, sql.c_str(), [](ResultRow& row) { return row.value(); }, id)
      .value_or(Value());
}

std::string referred(SQLite::Database& db, const std::string& table, const std::string& column) {
  return select_first(
             db, R"sql(SELECT "table" FROM pragma_foreign_key_list(?) WHERE "from" = ?)sql",
             [](ResultRow& row) { return row.text(); }, table, column)
      .value_or("");
}

/// Follows the references of `path` from a value of its first column; whether the last one is filled.
bool leads_to_a_value(SQLite::Database& db, std::string table, Value value,
                      std::span<const std::string> path) {
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    const auto* id = std::get_if<std::int64_t>(&value);
    if (!id) return false;
    table = referred(db, table, path[i]);
    value = column_of(db, table, *id, path[i + 1]);
  }
  return !is_null(value);
}

}  // namespace

bool is_locked(SQLite::Database& db, const Register& reg, std::int64_t id) {
  if (!reg.lock) return false;
  const std::vector<std::string>& path = reg.lock->when;
  return leads_to_a_value(db, reg.name, column_of(db, reg.name, id, path.front()), path);
}

bool is_locked(SQLite::Database& db, const Register& reg, const std::optional<std::int64_t>& id,
               const std::vector<std::string>& columns, const std::vector<Value>& values) {
  if (!reg.lock) return false;
  const auto stays_open = [&](const std::string& column) {
    return std::ranges::find(reg.lock->except, column) != reg.lock->except.end();
  };
  if (id && !std::ranges::all_of(columns, stays_open) && is_locked(db, reg, *id)) return true;
  const std::vector<std::string>& path = reg.lock->when;
  const auto at = std::ranges::find(columns, path.front());
  if (path.size() < 2 || at == columns.end()) return false;
  return leads_to_a_value(db, reg.name, values[static_cast<std::size_t>(at - columns.begin())], path);
}

Error locked(const Register& reg) { return {Fault::refused, reg.lock->fails, reg.lock->way}; }

}  // namespace povnet
