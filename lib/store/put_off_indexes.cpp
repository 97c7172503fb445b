#include "store/put_off_indexes.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr std::size_t few_rows = 16384;  ///< below, dropping and making costs more than it saves

constexpr const char* indexes_sql = R"sql(
    SELECT s.name, s.sql FROM sqlite_schema AS s JOIN pragma_index_list(s.tbl_name) AS i ON i.name = s.name
     WHERE s.type = 'index' AND s.tbl_name = ? AND s.sql IS NOT NULL AND NOT i."unique" ORDER BY s.name)sql";

bool same_letter(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

}  // namespace

bool names_table(const char* sql, const std::string& table) {
  if (sql == nullptr) return true;
  const std::string_view text(sql);
  return std::search(text.begin(), text.end(), table.begin(), table.end(), same_letter) != text.end();
}

void PutOffIndexes::start(const std::string& table) {
  if (std::ranges::find(tables_, table, &Table::name) != tables_.end()) return;
  const std::string any = "SELECT EXISTS (SELECT 1 FROM " + sql_name(table) + ")";
  tables_.push_back({table, db_.execAndGet(any).getInt64() == 0});
}

void PutOffIndexes::put_off(Table& table) {
  table.filled_anew = false;
  const auto found = select(
      db_, indexes_sql,
      [](ResultRow& row) {
        return std::pair{row.text(), row.text()};
      },
      table.name);
  for (const auto& [name, sql] : found) {
    db_.exec("DROP INDEX " + sql_name(name));
    table.put_off.push_back(sql);
  }
}

void PutOffIndexes::consider(const std::string& table, std::size_t written) {
  const auto at = std::ranges::find(tables_, table, &Table::name);
  if (at->filled_anew && written >= few_rows) put_off(*at);
}

bool PutOffIndexes::needed_by(const char* sql) const {
  return std::ranges::any_of(
      tables_, [&](const Table& table) { return !table.put_off.empty() && names_table(sql, table.name); });
}

void PutOffIndexes::make() {
  for (Table& table : tables_)
    for (const std::string& sql : std::exchange(table.put_off, {})) db_.exec(sql);
}

}  // namespace povnet
