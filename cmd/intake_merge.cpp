#include <fmt/format.h>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/identity.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/links.h"

namespace povnet {
namespace {

struct Pair {
  Register reg;
  RecordRef loser, survivor;
};

Pair pair_of(Call& call, References& references) {
  const RecordRef loser = required_record(references.db(), call.text("CODICE"));
  const RecordRef survivor = required_record(references.db(), call.text("IN"));
  if (loser.table != survivor.table)
    throw Error(Fault::usage,
                fmt::format("{} è di \"{}\", {} di \"{}\"", code_of(references.db(), loser), loser.table,
                            code_of(references.db(), survivor), survivor.table),
                "si uniscono due record dello stesso registro");
  return {references.reg(loser.table), loser, survivor};
}

/// What is rarely right needs a reason, and is said aloud even then.
void check_reason(Call& call, SQLite::Database& db, const Pair& pair) {
  const std::string why = needs_reason(db, pair.reg, pair.loser.id, pair.survivor.id);
  if (why.empty()) return;
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, why, "per unire lo stesso aggiungere --reason TESTO: resta nel giornale");
  warn(call, why, "povnet intake unmerge riporta tutto com'era");
}

std::set<std::string> kept(const Call& call) {
  std::set<std::string> codes;
  for (const std::string& code : call.list("--keep")) codes.insert(upper(code));
  return codes;
}

Table moved_table(References& references, const Merged& merged) {
  std::vector<Row> rows;
  for (const auto& [table, count] : merged.moved)
    rows.push_back({Cell::of(register_label(references, table)),
                    Cell::of(Kind::integer, static_cast<std::int64_t>(count))});
  return {.key = "moved",
          .title = "Passati alla scheda che resta",
          .columns = {{.key = "register", .label = "Registro"},
                      {.key = "records", .label = "Record", .kind = Kind::integer}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessun record passa all'altra scheda"};
}

Fields merger_fields(const Call& call, References& references, const Pair& pair, const Merged& merged) {
  Fields facts{.key = "merger", .fields = {}};
  add_field(facts, "register", "Registro", pair.reg.name);
  add_field(facts, "merger", "Unione", call.common.dry_run ? "" : merged.code);
  add_field(facts, "merged", "Unita", code_of(references.db(), pair.loser));
  add_field(facts, "into", "Resta", code_of(references.db(), pair.survivor));
  add_field(facts, "filled", "Presi dall'altra", column_labels(references, pair.reg.name, merged.filled));
  add_field(facts, "differing", "Diversi, vale chi resta",
            column_labels(references, pair.reg.name, merged.differing));
  add_field(facts, "removed", "Tolti, c'erano due volte", join(merged.removed, ", "));
  if (call.common.dry_run) add_field(facts, "done", "Esito", "prova: nulla è scritto");
  return facts;
}

void say_households(Call& call, SQLite::Database& db, const Pair& pair) {
  if (pair.reg.name != "person") return;
  const auto households = households_of(db, pair.survivor.id);
  if (households.size() > 1)
    say(call, "i nuclei restano distinti: " + join(households, ", ") +
                  "; se sono lo stesso si uniscono a parte, con il motivo");
}

int run_merge(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake merge"));
  References references(file.db(), data);
  const Pair pair = pair_of(call, references);
  check_mergeable(file.db(), pair.reg, pair.loser.id, pair.survivor.id);
  check_reason(call, file.db(), pair);
  const Merged merged = merge_records(tx, pair.reg, pair.loser.id, pair.survivor.id, kept(call));
  if (!merged.undecided.empty()) {
    Document document =
        answer("merger", "Unione",
               {undecided_table(references, "Da decidere: ne resta uno solo", merged.undecided)});
    tx.roll_back();
    present_records(call, "intake merge", pair.reg, std::move(document));
    throw Error(
        Fault::refused,
        fmt::format("coppie di record con la stessa chiave: {}; nulla è unito", merged.undecided.size()),
        "ripetere con --keep CODICE per ciascuna: resta quello, e prende ciò che pende dall'altro");
  }
  Document document = answer(
      "merger", "Unione", {merger_fields(call, references, pair, merged), moved_table(references, merged)});
  say_households(call, file.db(), pair);
  call.common.dry_run ? tx.roll_back() : tx.commit();
  present_records(call, "intake merge", pair.reg, std::move(document));
  return 0;
}

}  // namespace

Command intake_merge_command() {
  return {.room = "intake",
          .verb = "merge",
          .help = "unisce una scheda scritta due volte a quella che resta, con tutto ciò che ne pende",
          .operands = {{.name = "CODICE", .help = "la scheda che si unisce, per esempio P-000124"},
                       {.name = "IN", .help = "la scheda che resta, per esempio P-000123"}},
          .options = {{.name = "--keep",
                       .value = "CODICE",
                       .help = "di due record con la stessa chiave, quello che resta",
                       .many = true}},
          .writes = true,
          .run = run_merge};
}

}  // namespace povnet
