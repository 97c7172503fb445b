#include "store/row.h"
#include "store/sent_documents.h"

namespace povnet {

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
         AND NOT EXISTS (SELECT 1 FROM sent_document AS later WHERE later.replaces = sent.id)
       ORDER BY sent.id)sql",
      [](ResultRow& row) { return row.text(); }, record.table, record.id);
}

std::vector<SentRecord> sent_since(SQLite::Database& db, std::int64_t tx, std::size_t limit) {
  return select(
      db, R"sql(
      WITH standing AS (
        SELECT within.register, within.first_record, within.last_record, sent.code
          FROM sent_record AS within
          JOIN sent_document AS sent ON sent.id = within.sent_document AND sent.revoked_on IS NULL
         WHERE CAST(sent.head AS INTEGER) >= ?1
           AND NOT EXISTS (SELECT 1 FROM sent_document AS later WHERE later.replaces = sent.id)
      ), written AS (
        SELECT register, first_record, last_record FROM tx_insert WHERE tx = ?1
         UNION
        SELECT register, record, record FROM tx_image WHERE tx = ?1
      )
      SELECT written.register, max(written.first_record, standing.first_record) AS record, min(standing.code)
        FROM written
        JOIN standing ON standing.register = written.register
                     AND standing.first_record <= written.last_record
                     AND standing.last_record >= written.first_record
       GROUP BY 1, 2
       ORDER BY 1, 2
       LIMIT ?2)sql",
      [&db](ResultRow& row) {
        const std::string table = row.text();
        const std::int64_t id = row.integer();
        return SentRecord{code_of(db, {table, id}), row.text()};
      },
      tx, static_cast<std::int64_t>(limit));
}

}  // namespace povnet
