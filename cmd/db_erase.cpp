#include <fmt/format.h>

#include "base/text.h"
#include "cmd/db.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/erasure.h"

namespace povnet {
namespace {

RecordRef record_typed(SQLite::Database& db, const std::string& code) {
  const auto record = record_of_code(db, upper(trim(code)));
  if (!record)
    throw Error(Fault::input, fmt::format("\"{}\" non è il codice di un record", code),
                "per esempio P-000123, anche se è stato tolto");
  return *record;
}

void tell_erased(Call& call, const std::string& record, const Erased& erased) {
  if (!erased.standing.empty())
    warn(call,
         fmt::format("{} è in ciò che è uscito e vale ancora: {}; quei contenuti restano", record,
                     join(erased.standing, ", ")),
         "servono a provare ciò che è stato trasmesso; revocato o rettificato l'invio, si cancellano con lo "
         "stesso "
         "comando");
  if (erased.code.empty()) return say(call, record + ": non c'è niente da cancellare");
  say(call, fmt::format("{}: valori di prima {} {}, valori non presi {}, contenuti di invii {}", record,
                        call.common.dry_run ? "da cancellare" : "cancellati", erased.images, erased.findings,
                        erased.files));
}

int run_erase(Call& call) {
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, "ciò che si cancella non torna: serve il motivo",
                "aggiungere --reason TESTO: resta nel giornale");
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  const RecordRef record = record_typed(file.db(), call.text("CODICE"));
  Transaction tx(file, act_of(call, "db erase"));
  const Erased erased = erase_past(tx, record);
  erased.code.empty() ? tx.roll_back() : settle(call, tx);
  tell_erased(call, code_of(file.db(), record), erased);
  return 0;
}

}  // namespace

Command db_erase_command() {
  return {.room = "db",
          .verb = "erase",
          .help = "cancella per sempre ciò che il file dei casi ricorda di un record com'era",
          .operands = {{.name = "CODICE", .help = "il record, per esempio P-000123, anche se è stato tolto"}},
          .options = {},
          .writes = true,
          .run = run_erase};
}

}  // namespace povnet
