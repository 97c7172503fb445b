#include "base/text.h"
#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/teaching.h"
#include "store/record_code.h"

namespace povnet {
namespace {

std::string not_empty(const Call& call, std::string_view operand) {
  const std::string text = call.text(operand);
  if (trim(text).empty())
    throw Error(Fault::usage, std::string(operand) + " è vuoto",
                "per esempio: povnet intake teach contatti_sportelli \"Vive a\" Insago Inzago");
  return text;
}

int run_teach(Call& call) {
  const DataFiles data = data_files_of(call);
  const Source source = source_or_register(data, call.text("FONTE"));
  const std::string written = not_empty(call, "SCRITTO");
  const std::string meaning = not_empty(call, "SIGNIFICA");
  CaseFile file = open_to_write(call, data);
  Transaction tx(file, act_of(call, "intake teach"));
  References references(file.db(), data);
  const Entry entry = teach(tx, references, source, call.text("COLONNA"), written, meaning);
  const Register& reg = references.reg("spelling");
  const std::string code = code_of(file.db(), {reg.name, entry.id});
  call.common.dry_run ? tx.roll_back() : tx.commit();
  present_entry(call, reg, code, entry.changed ? "imparata" : "era già così");
  return 0;
}

}  // namespace

Command intake_teach_command() {
  return {.room = "intake",
          .verb = "teach",
          .help = "impara come chi manda un file scrive un valore",
          .operands = {{.name = "FONTE", .help = "la fonte, o il registro, dei file"},
                       {.name = "COLONNA", .help = "l'intestazione della colonna"},
                       {.name = "SCRITTO", .help = "come è scritto nel file"},
                       {.name = "SIGNIFICA", .help = "il valore che significa"}},
          .options = {},
          .writes = true,
          .run = run_teach};
}

}  // namespace povnet
