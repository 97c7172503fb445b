#include "intake/stored_row.h"

#include "base/text.h"

namespace povnet {
namespace {

std::string key_query(const Register& reg) {
  std::string sql = "SELECT id FROM " + sql_name(reg.name) + " WHERE ";
  for (std::size_t i = 0; i < reg.natural_key.size(); ++i)
    sql += (i ? " AND " : "") + sql_name(reg.natural_key[i]) + " IS ?";
  return sql + (reg.repeats ? " ORDER BY id LIMIT 1 OFFSET ?" : "");
}

std::string columns_query(const Register& reg, const std::vector<std::string>& columns) {
  std::vector<std::string> names;
  for (const std::string& column : columns) names.push_back(sql_name(column));
  return "SELECT " + join(names, ", ") + " FROM " + sql_name(reg.name) + " WHERE id = ?";
}

/// Numbers of protocols and orders are never folded; names are.
bool is_prose(const Register& reg) {
  return reg.natural_key.size() == 1 && reg.natural_key.front() == "name";
}

}  // namespace

StoredRow::StoredRow(SQLite::Database& db, const Register& reg, const std::vector<std::string>& columns)
    : shape_(shape_of(db, reg.name)),
      prose_(is_prose(reg)),
      repeats_(reg.repeats),
      by_origin_(db, "SELECT id FROM " + sql_name(reg.name) + " WHERE origin = ?"),
      by_id_(db, columns_query(reg, columns)) {
  if (!reg.natural_key.empty()) by_key_.emplace(db, key_query(reg));
}

std::optional<std::int64_t> StoredRow::first(RawStatement& statement) {
  std::optional<std::int64_t> id;
  if (statement.step()) id = std::get<std::int64_t>(statement.column(0));
  statement.reset();
  return id;
}

std::optional<std::int64_t> StoredRow::find(const std::vector<Value>& natural_key, std::int64_t before) {
  if (!by_key_) return std::nullopt;
  for (std::size_t i = 0; i < natural_key.size(); ++i) by_key_->bind(static_cast<int>(i) + 1, natural_key[i]);
  if (repeats_) by_key_->bind(static_cast<int>(natural_key.size()) + 1, before);
  return first(*by_key_);
}

std::optional<std::int64_t> StoredRow::find_origin(const std::string& origin) {
  by_origin_.bind(1, std::string_view(origin));
  return first(by_origin_);
}

bool StoredRow::read(std::int64_t id, std::vector<Value>& row) {
  by_id_.bind(1, id);
  const bool found = by_id_.step();
  if (found)
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = by_id_.column(static_cast<int>(i));
  by_id_.reset();
  return found;
}

}  // namespace povnet
