#include "intake/unmerge.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/links.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

/// Rows that came in after the merger and refer to the survivor; not those that another unmerge put back.
std::vector<RecordRef> added_since(SQLite::Database& db, const Merger& merger) {
  std::vector<RecordRef> added;
  for (const Link& link : links_to(db, merger.survivor.table)) {
    const std::string sql = fmt::format(R"sql(
        SELECT id FROM {0}
         WHERE {1} = ?1
           AND ?2 < (SELECT min(added.tx) FROM tx_insert AS added
                      WHERE added.register = ?3
                        AND {0}.id BETWEEN added.first_record AND added.last_record)
         ORDER BY id)sql",
                                        sql_name(link.table), sql_name(link.column));
    const auto ids = select(
        db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, merger.survivor.id, merger.tx,
        link.table);
    for (const std::int64_t id : ids) added.push_back({link.table, id});
  }
  return added;
}

/// Later mergers, still standing, that took away the survivor or touched what this one touched.
std::vector<std::string> built_upon(SQLite::Database& db, const Merger& merger) {
  return select(
      db, R"sql(
      SELECT code FROM merger AS later
       WHERE later.id > ?1 AND later.undone_by IS NULL
         AND ((later.register = ?2 AND later.loser = ?3)
           OR EXISTS (SELECT 1 FROM tx_image AS own
                        JOIN tx_image AS other ON other.register = own.register AND other.record = own.record
                       WHERE own.tx = ?4 AND other.tx = later.tx))
       ORDER BY id DESC)sql",
      [](ResultRow& row) { return row.text(); }, merger.id, merger.survivor.table, merger.survivor.id,
      merger.tx);
}

void check_last(SQLite::Database& db, const Merger& merger) {
  if (merger.undone_by)
    throw Error(Fault::refused,
                fmt::format("{} è già annullata (transazione {})", merger.code, *merger.undone_by));
  const std::vector<std::string> later = built_upon(db, merger);
  if (!later.empty())
    throw Error(Fault::refused, fmt::format("su {} poggiano altre unioni", merger.code),
                "annullare prima " + join(later, ", "));
}

/// Without the loser itself nothing else can return.
void check_loser(SQLite::Database& db, const Merger& merger, const GivenBack& given) {
  const auto loser = std::ranges::find(given.kept, merger.loser, &Kept::record);
  if (loser == given.kept.end()) return;
  throw Error(Fault::refused, fmt::format("{} non può tornare com'era", code_of(db, merger.loser)),
              loser->why == Kept::Why::parent_gone
                  ? "un record a cui rimanda è stato unito o tolto dopo: annullare prima quello"
                  : "il suo posto è stato preso dopo: povnet db journal --record dice da chi");
}

}  // namespace

std::vector<Merger> mergers(SQLite::Database& db) {
  return select(db, R"sql(
      SELECT merger.id, merger.tx, merger.code, merger.register, merger.loser, merger.survivor,
             tx.at, tx.actor, tx.reason, merger.undone_by
        FROM merger JOIN tx ON tx.id = merger.tx
       ORDER BY merger.id)sql",
                [](ResultRow& row) {
                  Merger merger;
                  merger.id = row.integer();
                  merger.tx = row.integer();
                  merger.code = row.text();
                  merger.loser.table = merger.survivor.table = row.text();
                  merger.loser.id = row.integer();
                  merger.survivor.id = row.integer();
                  merger.at = row.text();
                  merger.actor = row.text();
                  merger.reason = row.text();
                  merger.undone_by = row.maybe_integer();
                  return merger;
                });
}

Unmerged unmerge(Transaction& tx, const Merger& merger) {
  SQLite::Database& db = tx.file().db();
  check_last(db, merger);
  Unmerged done;
  done.since = added_since(db, merger);
  done.given = give_back(tx, merger.tx);
  check_loser(db, merger, done.given);
  Records(tx, "merger", {"undone_by"}).update(merger.id, std::vector<Value>{tx.id()});
  return done;
}

}  // namespace povnet
