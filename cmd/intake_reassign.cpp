#include "intake/reassign.h"

#include <fmt/format.h>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/identity.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/entry.h"

namespace povnet {
namespace {

std::vector<RecordRef> records_of(const Call& call, SQLite::Database& db) {
  std::vector<RecordRef> records;
  for (const std::string& code : call.list("CODICE")) records.push_back(required_record(db, code));
  return records;
}

std::string required_option(const Call& call, const std::string& option, const std::string& hint) {
  const auto given = call.maybe(option);
  if (!given) throw Error(Fault::usage, "manca " + option, hint);
  return *given;
}

Table moved_table(References& references, const std::vector<RecordRef>& moved) {
  std::vector<Row> rows;
  for (const RecordRef& record : moved)
    rows.push_back(
        {Cell::of(register_label(references, record.table)), Cell::of(code_of(references.db(), record))});
  return {.key = "moved",
          .title = "",
          .columns = {{.key = "register", .label = "Registro"}, {.key = "record", .label = "Record"}},
          .rows = rows_of(std::move(rows))};
}

int run_reassign(Call& call) {
  const std::string to = required_option(call, "--to", "indicare la persona giusta con il suo codice");
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, "per spostare un record da una persona a un'altra serve il motivo",
                "aggiungere --reason TESTO: resta nel giornale");
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake reassign"));
  References references(file.db(), data);
  const Register& persons = references.reg("person");
  const std::int64_t person = required_record(references, persons, to);
  const Reassigned done = reassign(tx, records_of(call, file.db()), person);
  const bool refused = !done.in_the_way.empty();
  Fields facts{.key = "reassign", .fields = {}};
  add_field(facts, "to", "Ora di", code_of(file.db(), {"person", person}));
  if (call.common.dry_run) add_field(facts, "done", "Esito", "prova: nulla è scritto");
  Document document =
      refused ? answer("reassign", "Non si spostano",
                       {undecided_table(references, "Con la stessa chiave", done.in_the_way)})
              : answer("reassign", "Spostati", {std::move(facts), moved_table(references, done.moved)});
  refused || call.common.dry_run ? tx.roll_back() : tx.commit();
  present_identified(call, "intake reassign", std::move(document));
  if (refused)
    throw Error(Fault::refused, "la persona ha già un record con la stessa chiave; nulla è spostato",
                "correggere o togliere uno dei due, poi ripetere");
  return 0;
}

}  // namespace

Command intake_reassign_command() {
  return {.room = "intake",
          .verb = "reassign",
          .help = "sposta record scritti sulla persona sbagliata, con ciò che ne pende",
          .operands = {{.name = "CODICE", .help = "i record, per esempio C-000042", .many = true}},
          .options = {{"--to", "PERSONA", "di chi sono davvero, per codice"}},
          .writes = true,
          .run = run_reassign};
}

}  // namespace povnet
