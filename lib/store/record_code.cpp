#include "store/record_code.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr std::string_view before_prefix = "printf('";
constexpr std::string_view after_prefix = "-%06d'";

/// "P" of a table whose code is GENERATED ALWAYS AS (printf('P-%06d', id)).
std::optional<std::string> prefix_in(const std::string& definition) {
  const std::size_t start = definition.find(before_prefix);
  const std::size_t end =
      definition.find(after_prefix, start == std::string::npos ? start : start + before_prefix.size());
  if (start == std::string::npos || end == std::string::npos) return std::nullopt;
  return definition.substr(start + before_prefix.size(), end - start - before_prefix.size());
}

struct Definition {
  std::string table, sql;
};

std::vector<Definition> definitions(SQLite::Database& db) {
  return select(db,
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name",
                [](ResultRow& row) {
                  return Definition{row.text(), row.text()};
                });
}

}  // namespace

std::optional<RecordRef> record_of_code(SQLite::Database& db, const std::string& code) {
  const std::size_t dash = code.rfind('-');
  if (dash == std::string::npos) return std::nullopt;
  const std::optional<std::int64_t> id = parse_integer(code.substr(dash + 1));
  if (!id) return std::nullopt;
  for (const Definition& definition : definitions(db))
    if (prefix_in(definition.sql) == upper(code.substr(0, dash))) return RecordRef{definition.table, *id};
  return std::nullopt;
}

RecordRef required_record(SQLite::Database& db, const std::string& code) {
  const std::optional<RecordRef> record = record_of_code(db, code);
  if (!record)
    throw Error(Fault::input, fmt::format("\"{}\" non è il codice di un record", code),
                "i codici sono come P-000123; povnet intake list REGISTRO li elenca");
  const std::string sql = fmt::format("SELECT 1 FROM {} WHERE id = ?", sql_name(record->table));
  if (!select_first(
          db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, record->id))
    throw Error(Fault::input, fmt::format("{} non c'è", upper(code)),
                fmt::format("povnet intake list {} elenca ciò che c'è", record->table));
  return *record;
}

std::string code_of(SQLite::Database& db, const RecordRef& record) {
  const auto sql = select_first(
      db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
      [](ResultRow& row) { return row.text(); }, record.table);
  const std::optional<std::string> prefix = sql ? prefix_in(*sql) : std::nullopt;
  return prefix ? fmt::format("{}-{:06}", *prefix, record.id) : fmt::format("{} {}", record.table, record.id);
}

}  // namespace povnet
