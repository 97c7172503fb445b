#include "store/journal.h"

#include "base/error.h"
#include "store/record_code.h"
#include "store/row.h"

namespace povnet {
namespace {

constexpr const char* journal_sql = R"sql(
    SELECT tx.id, tx.at, tx.actor, tx.login, tx.command, tx.reason, tx.batch, tx.clock_fixed,
           (SELECT coalesce(sum(last_record - first_record + 1), 0) FROM tx_insert AS i WHERE i.tx = tx.id),
           (SELECT count(*) FROM tx_image AS i WHERE i.tx = tx.id AND kind = 'update'),
           (SELECT count(*) FROM tx_image AS i WHERE i.tx = tx.id AND kind = 'remove')
      FROM tx
     WHERE (?1 IS NULL OR tx.actor = ?1)
       AND (?2 IS NULL OR substr(tx.at, 1, 10) BETWEEN ?2 AND ?3)
       AND (?4 IS NULL
            OR EXISTS (SELECT 1 FROM tx_image AS i WHERE i.tx = tx.id AND i.register = ?4 AND i.record = ?5)
            OR EXISTS (SELECT 1 FROM tx_insert AS i WHERE i.tx = tx.id AND i.register = ?4
                                                      AND ?5 BETWEEN i.first_record AND i.last_record))
     ORDER BY tx.id)sql";

JournalEntry entry_of(ResultRow& row) {
  JournalEntry entry;
  entry.id = row.integer();
  entry.at = row.text();
  entry.actor = row.text();
  entry.login = row.text();
  entry.command = row.text();
  entry.reason = row.text();
  entry.batch = row.maybe_integer();
  entry.clock_fixed = row.integer() != 0;
  entry.added = row.integer();
  entry.changed = row.integer();
  entry.removed = row.integer();
  return entry;
}

BatchEntry batch_of(ResultRow& row) {
  BatchEntry entry;
  entry.id = row.integer();
  entry.tx = row.integer();
  entry.at = row.text();
  entry.actor = row.text();
  entry.source = row.text();
  entry.file_name = row.text();
  entry.reference_day = row.text();
  for (std::int64_t* count :
       {&entry.rows, &entry.imported, &entry.unchanged, &entry.set_aside, &entry.skipped, &entry.rejected})
    *count = row.integer();
  entry.undone_by = row.maybe_integer();
  return entry;
}

}  // namespace

std::vector<JournalEntry> journal(CaseFile& file, const JournalQuestion& question) {
  std::optional<std::string> from, to, table;
  std::optional<std::int64_t> id;
  if (question.period) from = iso(question.period->first), to = iso(question.period->last);
  if (question.record) {
    const auto record = record_of_code(file.db(), *question.record);
    if (!record)
      throw Error(Fault::usage, "\"" + *question.record + "\" non è un codice di record",
                  "i codici sono come P-000123");
    table = record->table;
    id = record->id;
  }
  return select(file.db(), journal_sql, entry_of, question.actor, from, to, table, id);
}

std::vector<BatchEntry> batches(CaseFile& file) {
  return select(file.db(), R"sql(
      SELECT batch.id, batch.tx, batch.started_at, tx.actor, coalesce(batch.source, batch.register, ''), batch.file_name,
             coalesce(batch.reference_day, ''), batch.rows, batch.imported, batch.unchanged, batch.set_aside,
             batch.skipped, batch.rejected, batch.undone_by
        FROM batch JOIN tx ON tx.id = batch.tx ORDER BY batch.id)sql",
                batch_of);
}

}  // namespace povnet
