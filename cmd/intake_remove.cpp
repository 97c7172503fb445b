#include "base/text.h"
#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/removal.h"
#include "store/record_code.h"

namespace povnet {
namespace {

int run_remove(Call& call) {
  if (trim(call.common.reason).empty())
    throw Error(Fault::refused, "per togliere un record serve il motivo",
                "aggiungere --reason TESTO: resta nel giornale");
  const DataFiles data = data_files_of(call);
  const Register reg = required_register(data, call.text("REGISTRO"));
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake remove"));
  References references(file.db(), data);
  const std::int64_t id = required_record(references, reg, call.text("CODICE"));
  const std::string code = code_of(file.db(), {reg.name, id});
  remove_record(tx, reg, id);
  settle(call, tx);
  present_entry(call, reg, code, "tolto");
  return 0;
}

}  // namespace

Command intake_remove_command() {
  return {.room = "intake",
          .verb = "remove",
          .help = "toglie un record a cui nessun altro rimanda",
          .operands = {{.name = "REGISTRO", .help = "il registro, per esempio person (persone)"},
                       {.name = "CODICE", .help = "il codice del record, per esempio P-000123"}},
          .options = {},
          .writes = true,
          .run = run_remove};
}

}  // namespace povnet
