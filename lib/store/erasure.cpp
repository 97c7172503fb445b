#include "store/erasure.h"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "store/digest.h"
#include "store/kept_files.h"
#include "store/links.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

using Remembered = std::set<std::pair<std::string, std::int64_t>>;

/// Rows of the link's table that are no more, and referred to `id` when they went.
std::vector<std::int64_t> removed_children(SQLite::Database& db, const Link& link, std::int64_t id) {
  const std::string sql = fmt::format(R"sql(
      SELECT DISTINCT image.record
        FROM tx_image AS image
       WHERE image.register = ?1 AND image.kind = 'remove' AND json_extract(image.image, ?2) = ?3
         AND NOT EXISTS (SELECT 1 FROM {} AS alive WHERE alive.id = image.record))sql",
                                      sql_name(link.table));
  return select(
      db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, link.table, "$.\"" + link.column + "\"",
      id);
}

/// The record, and what belonged to it and was removed, however far.
void add_remembered(SQLite::Database& db, const RecordRef& record, Remembered& all) {
  if (!all.insert({record.table, record.id}).second) return;
  for (const Link& link : links_to(db, record.table))
    for (const std::int64_t child : removed_children(db, link, record.id))
      add_remembered(db, {link.table, child}, all);
}

/// What a document may tell of it: a letter about a summons names the person of that summons.
Remembered told_through(SQLite::Database& db, const RecordRef& record, Remembered all) {
  for (const Link& link : links_to(db, record.table))
    for (const std::int64_t child : referring(db, link, record.id)) all.emplace(link.table, child);
  return all;
}

std::size_t erase_images(SQLite::Database& db, const std::string& table, std::int64_t id, Sha256& sealed) {
  const auto digests = select(
      db, "SELECT digest FROM tx_image WHERE register = ? AND record = ? AND image IS NOT NULL ORDER BY id",
      [](ResultRow& row) { return row.blob(); }, table, id);
  for (const std::string& digest : digests) sealed.field(digest);
  execute(db, "UPDATE tx_image SET image = NULL WHERE register = ? AND record = ?", table, id);
  return digests.size();
}

std::size_t erase_findings(SQLite::Database& db, const std::string& table, std::int64_t id) {
  execute(db, "UPDATE finding SET incoming = NULL WHERE register = ? AND record = ? AND incoming IS NOT NULL",
          table, id);
  return static_cast<std::size_t>(db.getChanges());
}

struct Showing {
  std::string code, digest, rows_digest;
  bool stands = false;
};

/// The documents that a row of the record went into.
std::vector<Showing> showing(SQLite::Database& db, const std::string& table, std::int64_t id) {
  return select(
      db, R"sql(
      SELECT sent.code, sent.digest, sent.rows_digest,
             sent.revoked_on IS NULL AND NOT EXISTS (SELECT 1 FROM sent_document AS later
                                                      WHERE later.replaces = sent.id AND later.revoked_on IS NULL)
        FROM sent_document AS sent
       WHERE sent.id IN (SELECT within.sent_document FROM sent_record AS within
                          WHERE within.register = ?1 AND ?2 BETWEEN within.first_record AND within.last_record)
       ORDER BY sent.id)sql",
      [](ResultRow& row) {
        return Showing{row.text(), row.text(), row.text(), row.integer() != 0};
      },
      table, id);
}

}  // namespace

Erased erase_past(Transaction& tx, const RecordRef& record) {
  SQLite::Database& db = tx.file().db();
  db.exec("PRAGMA secure_delete = ON");
  Remembered all;
  add_remembered(db, record, all);
  Erased erased;
  Sha256 sealed;
  std::set<std::string> standing;
  for (const auto& [table, id] : all) {
    erased.images += erase_images(db, table, id, sealed);
    erased.findings += erase_findings(db, table, id);
  }
  for (const auto& [table, id] : told_through(db, record, all))
    for (const Showing& document : showing(db, table, id)) {
      if (document.stands) standing.insert(document.code);
      for (const std::string& digest : {document.digest, document.rows_digest})
        if (!document.stands && erase_file(db, digest)) sealed.field(digest), ++erased.files;
    }
  erased.standing.assign(standing.begin(), standing.end());
  if (erased.images + erased.findings + erased.files == 0) return erased;
  Records erasures(tx, "erasure", {"record", "images", "findings", "files", "digest"});
  const std::int64_t id =
      erasures.insert(std::vector<Value>{code_of(db, record), static_cast<std::int64_t>(erased.images),
                                         static_cast<std::int64_t>(erased.findings),
                                         static_cast<std::int64_t>(erased.files), hex(sealed.finish())});
  erased.code = code_of(db, {"erasure", id});
  return erased;
}

}  // namespace povnet
