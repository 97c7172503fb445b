#include "cmd/intake_reading.h"
#include "cmd/reading.h"
#include "report/register_pages.h"

namespace povnet {
namespace {

int run_registers(Call& call) {
  const DataFiles data = data_files_of(call);
  const auto name = call.maybe("REGISTRO");
  present(call, name ? dictionary_document(data, required_register(data, *name)) : registers_document(data));
  return 0;
}

}  // namespace

Command intake_registers_command() {
  return {.room = "intake",
          .verb = "registers",
          .help = "i registri, o le colonne e le regole di uno",
          .operands = {{.name = "REGISTRO",
                        .help = "il registro, per esempio contact (contatti)",
                        .required = false}},
          .options = {},
          .run = run_registers};
}

}  // namespace povnet
