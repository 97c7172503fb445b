#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/record_code.h"

namespace povnet {
namespace {

int run_set(Call& call) {
  const DataFiles data = data_files_of(call);
  const Register reg = required_register(data, call.text("REGISTRO"));
  const Typed typed = typed_fields(call);
  const auto from = call.maybe_day("--from");
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake set"));
  References references(file.db(), data);
  const std::int64_t id = required_record(references, reg, call.text("CODICE"));
  const Entry entry = from ? change_record_from(tx, references, reg, id, typed, *from)
                           : set_record(tx, references, reg, id, typed);
  const std::string code = code_of(file.db(), {reg.name, entry.id});
  settle(call, tx);
  const std::string done = from                    ? "vale dal " + italian(*from)
                           : entry.changed         ? "corretto"
                           : entry.noticed.empty() ? "era già così"
                                                   : "resta com'era";
  warn_of(call, data, reg, code, entry.noticed);
  present_entry(call, reg, code, done);
  return 0;
}

}  // namespace

Command intake_set_command() {
  return {.room = "intake",
          .verb = "set",
          .help = "corregge un record, o con --from ne cambia i valori da un giorno in poi",
          .operands = {{.name = "REGISTRO", .help = "il registro, per esempio person (persone)"},
                       {.name = "CODICE", .help = "il codice del record, per esempio P-000123"},
                       {.name = "CAMPO=VALORE",
                        .help = "un campo; \"(vuoto)\" lo cancella",
                        .required = false,
                        .many = true}},
          .options = {{"--from", "GIORNO", "da quel giorno vale il nuovo, fino al giorno prima il vecchio"},
                      {"--from-file", "FILE",
                       "altri campi, uno per riga; \"-\" è l'ingresso: così i nomi restano fuori dalla riga "
                       "di comando"}},
          .writes = true,
          .run = run_set};
}

}  // namespace povnet
