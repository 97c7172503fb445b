#include <map>

#include "base/number.h"
#include "base/text.h"
#include "store/links.h"
#include "store/row.h"
#include "store/sent_documents.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

using IdsByTable = std::map<std::string, std::set<std::int64_t>>;

/// The table of a code is asked for once for each prefix.
IdsByTable ids_of_codes(SQLite::Database& db, const std::set<std::string>& codes) {
  std::map<std::string, std::string> tables;
  IdsByTable ids;
  for (const std::string& code : codes) {
    const std::size_t dash = code.rfind('-');
    const auto [table, fresh] = tables.try_emplace(code.substr(0, dash));
    if (fresh)
      if (const auto record = record_of_code(db, code)) table->second = record->table;
    const auto id = parse_integer(code.substr(dash + 1));
    if (id && !table->second.empty()) ids[table->second].insert(*id);
  }
  return ids;
}

std::string json_list(const std::set<std::int64_t>& ids) {
  std::vector<std::string> numbers;
  for (const std::int64_t id : ids) numbers.push_back(std::to_string(id));
  return "[" + join(numbers, ",") + "]";
}

/// A sum is in no row of its own: its addends are found from the record that they belong to.
IdsByTable belonging_to(SQLite::Database& db, const std::set<std::string>& tables, const IdsByTable& ids) {
  IdsByTable found;
  for (const std::string& table : tables) {
    if (ids.contains(table)) continue;
    for (const Link& link : links_from(db, table)) {
      const auto parents = ids.find(link.parent);
      if (parents == ids.end()) continue;
      const std::string sql = "SELECT id FROM " + sql_name(table) + " WHERE " + sql_name(link.column) +
                              " IN (SELECT value FROM json_each(?))";
      const auto children = select(
          db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, json_list(parents->second));
      found[table].insert(children.begin(), children.end());
    }
  }
  return found;
}

void write_ranges(Records& ranges, std::int64_t owner, const IdsByTable& all) {
  for (const auto& [table, ids] : all)
    for (auto at = ids.begin(); at != ids.end();) {
      const std::int64_t first = *at;
      std::int64_t last = first;
      while (++at != ids.end() && *at == last + 1) ++last;
      ranges.insert(std::vector<Value>{owner, table, first, last});
    }
}

}  // namespace

void write_shown_records(Transaction& tx, const RecordRef& shown_by, const std::set<std::string>& codes,
                         const std::set<std::string>& tables) {
  SQLite::Database& db = tx.file().db();
  IdsByTable all = ids_of_codes(db, codes);
  all.merge(belonging_to(db, tables, all));
  const std::string table = shown_by.table == "sent_document" ? "sent_record" : "frozen_record";
  Records ranges(tx, table, {shown_by.table, "register", "first_record", "last_record"});
  write_ranges(ranges, shown_by.id, all);
}

std::vector<std::string> records_in_sent(SQLite::Database& db, const std::string& code) {
  const auto ranges = select(
      db, R"sql(
      SELECT record.register, record.first_record, record.last_record
        FROM sent_record AS record
        JOIN sent_document AS sent ON sent.id = record.sent_document
       WHERE sent.code = ?
       ORDER BY record.id)sql",
      [](ResultRow& row) {
        return std::tuple{row.text(), row.integer(), row.integer()};
      },
      code);
  std::vector<std::string> codes;
  for (const auto& [table, first, last] : ranges)
    for (std::int64_t id = first; id <= last; ++id) codes.push_back(code_of(db, {table, id}));
  return codes;
}

std::optional<std::string> sent_with(SQLite::Database& db, const RecordRef& record) {
  return select_first(
      db, R"sql(
      SELECT sent.code
        FROM sent_record AS within
        JOIN sent_document AS sent ON sent.id = within.sent_document AND sent.revoked_on IS NULL
       WHERE within.register = ?1 AND ?2 BETWEEN within.first_record AND within.last_record
         AND NOT EXISTS (SELECT 1 FROM sent_document AS later
                            WHERE later.replaces = sent.id AND later.revoked_on IS NULL)
       ORDER BY sent.id)sql",
      [](ResultRow& row) { return row.text(); }, record.table, record.id);
}

std::vector<ShownRecord> shown_since(SQLite::Database& db, std::int64_t tx, std::size_t limit) {
  return select(
      db, R"sql(
      WITH standing AS (
        SELECT within.register, within.first_record, within.last_record, sent.code, 0 AS frozen
          FROM sent_record AS within
          JOIN sent_document AS sent ON sent.id = within.sent_document AND sent.revoked_on IS NULL
         WHERE CAST(sent.head AS INTEGER) >= ?1
           AND NOT EXISTS (SELECT 1 FROM sent_document AS later
                            WHERE later.replaces = sent.id AND later.revoked_on IS NULL)
         UNION ALL
        SELECT within.register, within.first_record, within.last_record, frozen.code, 1
          FROM frozen_record AS within
          JOIN frozen_report AS frozen ON frozen.id = within.frozen_report
         WHERE CAST(frozen.head AS INTEGER) >= ?1
      ), written AS (
        SELECT register, first_record, last_record FROM tx_insert WHERE tx = ?1
         UNION
        SELECT register, record, record FROM tx_image WHERE tx = ?1
      )
      SELECT written.register, max(written.first_record, standing.first_record) AS record, standing.frozen,
             min(standing.code)
        FROM written
        JOIN standing ON standing.register = written.register
                     AND standing.first_record <= written.last_record
                     AND standing.last_record >= written.first_record
       GROUP BY 1, 2, 3
       ORDER BY 3, 1, 2
       LIMIT ?2)sql",
      [&db](ResultRow& row) {
        const std::string table = row.text();
        const std::int64_t id = row.integer();
        const bool frozen = row.integer() != 0;
        return ShownRecord{code_of(db, {table, id}), row.text(), frozen};
      },
      tx, static_cast<std::int64_t>(limit));
}

}  // namespace povnet
