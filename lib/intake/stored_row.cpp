#include "intake/stored_row.h"

#include "base/text.h"
#include "store/links.h"

namespace povnet {
namespace {

/// A record that lives goes before one that was merged.
std::string key_query(const Register& reg, bool mergeable) {
  std::string sql = "SELECT id FROM " + sql_name(reg.name) + " WHERE ";
  for (std::size_t i = 0; i < reg.natural_key.size(); ++i)
    sql += (i ? " AND " : "") + sql_name(reg.natural_key[i]) + " IS ?";
  if (reg.repeats) return sql + " ORDER BY id LIMIT 1 OFFSET ?";
  return mergeable ? sql + " ORDER BY merged_into IS NOT NULL" : sql;
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
  const bool mergeable = may_be_merged(db, reg.name);
  if (!reg.natural_key.empty()) by_key_.emplace(db, key_query(reg, mergeable));
  if (mergeable)
    merged_.emplace(
        db, "SELECT merged_into FROM " + sql_name(reg.name) + " WHERE id = ? AND merged_into IS NOT NULL");
}

std::optional<std::int64_t> StoredRow::first(RawStatement& statement) {
  std::optional<std::int64_t> id;
  if (statement.step()) id = std::get<std::int64_t>(statement.column(0));
  statement.reset();
  while (id) {
    const auto next = successor(*id);
    if (!next) break;
    id = next;
  }
  return id;
}

std::optional<std::int64_t> StoredRow::successor(std::int64_t id) {
  if (!merged_) return std::nullopt;
  merged_->bind(1, id);
  std::optional<std::int64_t> next;
  if (merged_->step()) next = std::get<std::int64_t>(merged_->column(0));
  merged_->reset();
  return next;
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
    for (std::size_t i = 0; i < row.size(); ++i) by_id_.column(static_cast<int>(i), row[i]);
  by_id_.reset();
  return found;
}

}  // namespace povnet
