#include "store/changes_since.h"

#include "store/row.h"

namespace povnet {

std::optional<RecordChange> change_since(SQLite::Database& db, const RecordRef& record, std::int64_t since,
                                         std::int64_t until) {
  // A row that was removed and put back is no arrival: it has an image from before.
  return select_first(
      db, R"sql(
      WITH event AS (
        SELECT tx, 'added' AS what FROM tx_insert
         WHERE register = ?1 AND ?2 BETWEEN first_record AND last_record
         UNION ALL
        SELECT tx, kind FROM tx_image WHERE register = ?1 AND record = ?2
      ), known AS (
        SELECT EXISTS (SELECT 1 FROM event WHERE tx <= ?3) AS before
      )
      SELECT CASE WHEN known.before = 0 AND last.what <> 'remove' THEN 'added' ELSE last.what END, tx.id, tx.at, tx.command
        FROM known
        JOIN (SELECT tx, what FROM event WHERE tx > ?3 AND tx <= ?4 ORDER BY tx DESC LIMIT 1) AS last
        JOIN tx ON tx.id = last.tx)sql",
      [](ResultRow& row) {
        const std::string what = row.text();
        RecordChange change;
        if (what == "added") change.what = RecordChange::What::added;
        if (what == "remove") change.what = RecordChange::What::removed;
        change.tx = row.integer();
        change.at = row.text();
        change.command = row.text();
        return change;
      },
      record.table, record.id, since, until);
}

}  // namespace povnet
