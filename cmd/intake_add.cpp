#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/record_code.h"

namespace povnet {
namespace {

int run_add(Call& call) {
  const DataFiles data = data_files_of(call);
  const Register reg = required_register(data, call.text("REGISTRO"));
  const Typed typed = typed_fields(call);
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake add"));
  References references(file.db(), data);
  const Entry entry = add_record(tx, references, reg, typed);
  const std::string code = code_of(file.db(), {reg.name, entry.id});
  settle(call, tx);
  present_entry(call, data, reg, code, "aggiunto", entry.noticed);
  return 0;
}

}  // namespace

Command intake_add_command() {
  return {.room = "intake",
          .verb = "add",
          .help = "aggiunge un record a mano",
          .operands = {{.name = "REGISTRO", .help = "il registro, per esempio person (persone)"},
                       {.name = "CAMPO=VALORE",
                        .help = "un campo, per nome o etichetta",
                        .required = false,
                        .many = true}},
          .options = {{"--from-file", "FILE",
                       "altri campi, uno per riga; \"-\" è l'ingresso: così i nomi restano fuori dalla riga "
                       "di comando"}},
          .writes = true,
          .run = run_add};
}

}  // namespace povnet
