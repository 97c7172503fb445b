#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/identity.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/unmerge.h"

namespace povnet {
namespace {

int list_mergers(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  std::vector<Row> rows;
  for (const Merger& one : mergers(file.db()))
    rows.push_back(
        {Cell::of(one.code), Cell::of(one.at), Cell::of(code_of(file.db(), one.loser)),
         Cell::of(code_of(file.db(), one.survivor)), Cell::of(one.actor), Cell::of(one.reason),
         Cell::of(one.undone_by ? fmt::format("annullata dalla transazione {}", *one.undone_by) : "")});
  Document document = document_of({.key = "mergers",
                                   .title = "Unioni",
                                   .columns = {{.key = "merger", .label = "Unione"},
                                               {.key = "at", .label = "Quando (UTC)"},
                                               {.key = "merged", .label = "Unita"},
                                               {.key = "into", .label = "Resta"},
                                               {.key = "actor", .label = "Chi"},
                                               {.key = "reason", .label = "Motivo"},
                                               {.key = "undone", .label = "Stato"}},
                                   .rows = rows_of(std::move(rows)),
                                   .if_empty = "nessuna unione"});
  present_identified(call, "intake unmerge", std::move(document));
  return 0;
}

Merger required_merger(SQLite::Database& db, const std::string& typed) {
  const auto all = mergers(db);
  const auto found = std::ranges::find(all, upper(typed), &Merger::code);
  if (found == all.end())
    throw Error(Fault::input, fmt::format("non c'è l'unione \"{}\"", typed),
                "povnet intake unmerge, senza codice, le elenca");
  return *found;
}

std::string why_kept(Kept::Why why) {
  switch (why) {
    case Kept::Why::changed:
      return "cambiato dopo l'unione: resta com'è";
    case Kept::Why::key_taken:
      return "un altro record ha preso la sua chiave: non torna";
    case Kept::Why::parent_gone:
      return "rimanda a un record tolto o unito dopo: non torna";
  }
  return {};
}

Table kept_table(References& references, const Unmerged& done) {
  std::vector<Row> rows;
  const auto add = [&](const RecordRef& record, const std::string& why) {
    rows.push_back({Cell::of(register_label(references, record.table)),
                    Cell::of(code_of(references.db(), record)), Cell::of(why)});
  };
  for (const Kept& one : done.given.kept) add(one.record, why_kept(one.why));
  for (const RecordRef& record : done.since)
    add(record, "aggiunto dopo l'unione: resta alla scheda che era rimasta");
  return {.key = "kept",
          .title = "Da controllare: non sono tornati com'erano",
          .columns = {{.key = "register", .label = "Registro"},
                      {.key = "record", .label = "Record"},
                      {.key = "why", .label = "Perché"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nulla è cambiato dall'unione: tutto è com'era"};
}

Fields unmerge_fields(const Call& call, SQLite::Database& db, const Merger& merger, const Unmerged& done) {
  Fields facts{.key = "unmerge", .fields = {}};
  add_field(facts, "merger", "Unione annullata", merger.code);
  add_field(facts, "merged", "Torna", code_of(db, merger.loser));
  add_field(facts, "into", "Era unita a", code_of(db, merger.survivor));
  const auto count = [&](const char* key, const char* label, std::int64_t rows) {
    facts.fields.push_back({.key = key, .label = label, .value = Cell::of(Kind::integer, rows)});
  };
  count("changed", "Record riportati com'erano", done.given.rows.changed);
  count("restored", "Record rimessi", done.given.rows.restored);
  if (call.common.dry_run) add_field(facts, "done", "Esito", "prova: nulla è scritto");
  return facts;
}

int run_unmerge(Call& call) {
  const auto typed = call.maybe("UNIONE");
  if (!typed) return list_mergers(call);
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake unmerge"));
  References references(file.db(), data);
  const Merger merger = required_merger(file.db(), *typed);
  const Unmerged done = unmerge(tx, merger);
  Document document = answer("unmerge", "Unione annullata",
                             {unmerge_fields(call, file.db(), merger, done), kept_table(references, done)});
  call.common.dry_run ? tx.roll_back() : tx.commit();
  present_records(call, "intake unmerge", references.reg(merger.loser.table), std::move(document));
  return 0;
}

}  // namespace

Command intake_unmerge_command() {
  return {
      .room = "intake",
      .verb = "unmerge",
      .help = "annulla un'unione: tutto torna com'era, e dice che cosa è cambiato da allora",
      .operands = {{.name = "UNIONE", .help = "per esempio UN-000001; senza, le elenca", .required = false}},
      .options = {},
      .writes = true,
      .run = run_unmerge};
}

}  // namespace povnet
