#include <fmt/format.h>

#include "store/record_code.h"
#include "store/row.h"
#include "store/row_image.h"
#include "store/sent_documents.h"
#include "store/undo.h"

namespace povnet {
namespace {

/// A row that a later transaction has touched, and the digest that `tx` left it with.
struct Touched {
  RecordRef record;
  std::int64_t tx;
  std::string left;
};

std::vector<Touched> touched_since(SQLite::Database& db, std::int64_t tx) {
  return select(
      db, R"sql(
      WITH later (register, record, tx) AS (
        SELECT register, record, max(tx) FROM tx_image WHERE tx > ?1 GROUP BY register, record)
      SELECT later.register, later.record, later.tx,
             coalesce((SELECT image.row_digest FROM tx_image AS image
                        WHERE image.register = later.register AND image.record = later.record AND image.tx = ?1
                        ORDER BY image.id DESC LIMIT 1),
                      (SELECT substr(added.row_digests, 8 * (later.record - added.first_record) + 1, 8)
                         FROM tx_insert AS added
                        WHERE added.tx = ?1 AND added.register = later.register
                          AND later.record BETWEEN added.first_record AND added.last_record)) AS was_left
        FROM later
       WHERE was_left IS NOT NULL
       ORDER BY later.register, later.record)sql",
      [](ResultRow& row) {
        return Touched{{row.text(), row.integer()}, row.integer(), row.blob()};
      },
      tx);
}

struct Reference {
  std::string child, column, parent;
};

/// Foreign keys to tables that `tx` added rows to.
std::vector<Reference> references_to_added(SQLite::Database& db, std::int64_t tx) {
  return select(
      db, R"sql(
      SELECT child.name, key."from", key."table"
        FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
       WHERE child.type = 'table'
         AND key."table" IN (SELECT register FROM tx_insert WHERE tx = ?)
       ORDER BY 1, 2)sql",
      [](ResultRow& row) {
        return Reference{row.text(), row.text(), row.text()};
      },
      tx);
}

/// Rows of other transactions that refer to what `tx` added.
std::vector<std::int64_t> referring_to_added(SQLite::Database& db, const Reference& reference,
                                             std::int64_t tx, std::size_t limit) {
  const std::string sql = fmt::format(R"sql(
      SELECT child.id
        FROM {0} AS child
       WHERE EXISTS (SELECT 1 FROM tx_insert AS added
                      WHERE added.tx = ?1 AND added.register = ?2
                        AND child.{1} BETWEEN added.first_record AND added.last_record)
         AND NOT EXISTS (SELECT 1 FROM tx_insert AS own
                          WHERE own.tx = ?1 AND own.register = ?3
                            AND child.id BETWEEN own.first_record AND own.last_record)
         AND NOT EXISTS (SELECT 1 FROM tx_image AS own
                          WHERE own.tx = ?1 AND own.register = ?3 AND own.record = child.id)
       ORDER BY child.id LIMIT ?4)sql",
                                      sql_name(reference.child), sql_name(reference.column));
  return select(
      db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, tx, reference.parent, reference.child,
      static_cast<std::int64_t>(limit));
}

std::int64_t last_tx_of(SQLite::Database& db, const RecordRef& record) {
  return *select_first(
      db, R"sql(
      SELECT max(coalesce((SELECT max(tx) FROM tx_image WHERE register = ?1 AND record = ?2), 0),
                 coalesce((SELECT max(tx) FROM tx_insert
                            WHERE register = ?1 AND ?2 BETWEEN first_record AND last_record), 0)))sql",
      [](ResultRow& row) { return row.integer(); }, record.table, record.id);
}

}  // namespace

std::vector<Dependent> dependents_of(CaseFile& file, std::int64_t tx, std::size_t limit) {
  SQLite::Database& db = file.db();
  std::vector<Dependent> found;
  for (const Touched& row : touched_since(db, tx)) {
    if (found.size() >= limit) return found;
    if (stored_digest(db, row.record.table, row.record.id) != row.left)
      found.push_back({code_of(db, row.record), row.tx, false});
  }
  for (const Reference& reference : references_to_added(db, tx))
    for (const std::int64_t id : referring_to_added(db, reference, tx, limit - found.size())) {
      const RecordRef record{reference.child, id};
      found.push_back({code_of(db, record), last_tx_of(db, record), true});
    }
  for (const ShownRecord& shown : shown_since(db, tx, limit - found.size()))
    found.push_back({.code = shown.record, .shown_by = shown.shown_by, .frozen = shown.frozen});
  return found;
}

}  // namespace povnet
