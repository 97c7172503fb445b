#include "store/links.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "store/record_code.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr const char* all_links = R"sql(
    SELECT child.name, key."from", key."table"
      FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
     WHERE child.type = 'table')sql";

std::vector<Link> links(SQLite::Database& db, const std::string& condition, const std::string& name) {
  const std::string sql = all_links + condition + " ORDER BY 1, 2";
  return select(
      db, sql.c_str(),
      [](ResultRow& row) {
        return Link{row.text(), row.text(), row.text()};
      },
      name);
}

struct Index {
  std::string name;
  std::optional<std::string> sql;  ///< nothing for what UNIQUE in the table's definition made
};

std::vector<Index> unique_indexes(SQLite::Database& db, const std::string& table) {
  return select(
      db, R"sql(
      SELECT list.name, made.sql
        FROM pragma_index_list(?) AS list JOIN sqlite_schema AS made ON made.name = list.name
       WHERE list."unique" AND list.origin <> 'pk'
       ORDER BY 1)sql",
      [](ResultRow& row) {
        return Index{row.text(), row.maybe_text()};
      },
      table);
}

/// "CREATE UNIQUE INDEX name ON table (a, coalesce(b, ''))" -> "a", "coalesce(b, '')".
std::vector<std::string> listed_expressions(const std::string& sql) {
  std::vector<std::string> parts(1);
  int depth = 1;
  for (std::size_t at = sql.find('(') + 1; at < sql.size(); ++at) {
    const char c = sql[at];
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (depth == 0) break;
    if (c == ',' && depth == 1)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  for (std::string& part : parts) part = trim(part);
  return parts;
}

std::vector<std::string> key_columns(SQLite::Database& db, const std::string& index) {
  return select(
      db, "SELECT name FROM pragma_index_info(?) ORDER BY seqno", [](ResultRow& row) { return row.text(); },
      index);
}

bool is_of_name(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The key without what depends on the link's column alone: k0, k1 ... of the rows that refer to :whose.
std::string rest_of_key(const Link& link, const std::vector<std::string>& key, const char* whose) {
  std::string sql = "(SELECT id";
  int number = 0;
  for (const std::string& part : key)
    if (!mentions(part, link.column)) sql += fmt::format(", {} AS k{}", part, number++);
  return sql + fmt::format(" FROM {} WHERE {} = {})", sql_name(link.table), sql_name(link.column), whose);
}

std::string collision_query(const Link& link, const std::vector<std::string>& key) {
  std::string sql = "SELECT moving.id, there.id FROM " + rest_of_key(link, key, "?1") + " AS moving JOIN " +
                    rest_of_key(link, key, "?2") + " AS there ON true";
  const auto rest =
      std::ranges::count_if(key, [&](const std::string& part) { return !mentions(part, link.column); });
  for (std::ptrdiff_t i = 0; i < rest; ++i) sql += fmt::format(" AND moving.k{0} = there.k{0}", i);
  return sql + " ORDER BY 1, 2";
}

}  // namespace

std::vector<Link> links_to(SQLite::Database& db, const std::string& parent) {
  return links(db, " AND key.\"table\" = ?", parent);
}

std::vector<Link> links_from(SQLite::Database& db, const std::string& table) {
  return links(db, " AND child.name = ?", table);
}

std::vector<std::int64_t> referring(SQLite::Database& db, const Link& link, std::int64_t id) {
  const std::string sql =
      fmt::format("SELECT id FROM {} WHERE {} = ? ORDER BY id", sql_name(link.table), sql_name(link.column));
  return select(
      db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, id);
}

bool mentions(const std::string& expression, const std::string& column) {
  for (std::size_t at = expression.find(column); at != std::string::npos;
       at = expression.find(column, at + 1)) {
    const std::size_t end = at + column.size();
    if ((at == 0 || !is_of_name(expression[at - 1])) &&
        (end == expression.size() || !is_of_name(expression[end])))
      return true;
  }
  return false;
}

std::vector<std::vector<std::string>> unique_keys(SQLite::Database& db, const std::string& table) {
  std::vector<std::vector<std::string>> keys;
  for (const Index& index : unique_indexes(db, table))
    keys.push_back(index.sql ? listed_expressions(*index.sql) : key_columns(db, index.name));
  return keys;
}

std::vector<std::pair<std::int64_t, std::int64_t>> collisions(SQLite::Database& db, const Link& link,
                                                              std::int64_t loser, std::int64_t survivor) {
  std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
  for (const std::vector<std::string>& key : unique_keys(db, link.table)) {
    if (std::ranges::none_of(key, [&](const std::string& part) { return mentions(part, link.column); }))
      continue;
    const std::string sql = collision_query(link, key);
    const auto found = select(
        db, sql.c_str(),
        [](ResultRow& row) {
          const std::int64_t moving = row.integer();
          return std::pair{moving, row.integer()};
        },
        loser, survivor);
    pairs.insert(pairs.end(), found.begin(), found.end());
  }
  return pairs;
}

bool may_be_merged(SQLite::Database& db, const std::string& table) {
  return select_first(
             db, "SELECT 1 FROM pragma_table_info(?) WHERE name = 'merged_into'",
             [](ResultRow& row) { return row.integer(); }, table)
      .has_value();
}

std::int64_t survivor_of(SQLite::Database& db, const std::string& table, std::int64_t id) {
  if (!may_be_merged(db, table)) return id;
  SQLite::Statement next(
      db,
      fmt::format("SELECT merged_into FROM {} WHERE id = ? AND merged_into IS NOT NULL", sql_name(table)));
  for (next.bind(1, id); next.executeStep(); next.bind(1, id)) {
    id = next.getColumn(0).getInt64();
    next.reset();
  }
  return id;
}

std::string living_code(SQLite::Database& db, const std::string& code) {
  const auto record = record_of_code(db, code);
  if (!record) return code;
  const std::int64_t survivor = survivor_of(db, record->table, record->id);
  return survivor == record->id ? code : code_of(db, {record->table, survivor});
}

}  // namespace povnet
