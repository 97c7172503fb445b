#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/reading.h"
#include "report/register_pages.h"

namespace povnet {
namespace {

int run_list(Call& call) {
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const ListQuestion question{.fields = field_values(call, "CAMPO=VALORE"),
                              .period = call.maybe_period("--period"),
                              .comune = call.maybe("--comune"),
                              .code = {},
                              .as_of = call.common.as_of};
  present_records(call, "intake list", reg, list_document(reading.reader(), reg, question));
  return 0;
}

}  // namespace

std::map<std::string, std::string> field_values(const Call& call, std::string_view name) {
  std::map<std::string, std::string> fields;
  for (const std::string& word : call.list(name)) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Fault::usage, "\"" + word + "\" non è CAMPO=VALORE", "scrivi per esempio comune=Melzo");
    fields[word.substr(0, equals)] = word.substr(equals + 1);
  }
  return fields;
}

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
          .run = run_list};
}

}  // namespace povnet
