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
  const TypedRecord typed = typed_record(data, reg, typed_in_order(call));
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake add"));
  References references(file.db(), data);
  const EntryWithParts added = add_with_parts(tx, references, reg, typed);
  const std::string code = code_of(file.db(), {reg.name, added.entry.id});
  std::vector<std::string> with;
  for (const EntryPart& part : added.parts) with.push_back(code_of(file.db(), {part.reg, part.entry.id}));
  settle(call, tx);
  warn_of(call, data, reg, code, added.entry.noticed);
  for (std::size_t i = 0; i < with.size(); ++i)
    warn_of(call, data, references.reg(added.parts[i].reg), with[i], added.parts[i].entry.noticed);
  present_entry(call, reg, code, "aggiunto", with);
  return 0;
}

}  // namespace

Command intake_add_command() {
  return {
      .room = "intake",
      .verb = "add",
      .help = "aggiunge un record a mano",
      .operands = {{.name = "REGISTRO", .help = "il registro, per esempio person (persone)"},
                   {.name = "CAMPO=VALORE",
                    .help = "un campo, per nome o etichetta; REGISTRO.CAMPO=VALORE aggiunge anche un record "
                            "che richiama questo, o l'ultimo della riga che può richiamare",
                    .required = false,
                    .many = true}},
      .options = {{"--from-file", "FILE",
                   "altri campi, uno per riga; \"-\" è l'ingresso: così i nomi restano fuori dalla riga "
                   "di comando"}},
      .writes = true,
      .run = run_add};
}

}  // namespace povnet
