#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/list_filters.h"
#include "cmd/reading.h"
#include "report/register_pages.h"

namespace povnet {
namespace {

int run_intake_list(Call& call) {
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const ListQuestion question = list_question(call, reading, reg);
  present_records(call, "intake list", reg, list_document(reading.reader(), reg, question));
  return 0;
}

}  // namespace

Command intake_list_command() {
  return {.room = "intake",
          .verb = "list",
          .help = "i record di un registro",
          .operands = {{.name = "REGISTRO", .help = "il registro"},
                       {.name = "CAMPO=VALORE",
                        .help = "solo i record con questo valore",
                        .required = false,
                        .many = true}},
          .options = {{.name = "--period", .value = "PERIODO", .help = "solo quelli di questo periodo"},
                      {.name = "--comune", .value = "COMUNE", .help = "solo quelli di questo comune"}},
          .shows_persons = true,
          .run = run_intake_list};
}

}  // namespace povnet
