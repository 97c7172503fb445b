#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/reading.h"
#include "report/register_pages.h"
#include "store/links.h"

namespace povnet {
namespace {

int run_show(Call& call) {
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const std::string typed = call.text("CODICE");
  const std::string code = living_code(reading.file().db(), typed);
  if (code != typed) say(call, "la scheda " + typed + " è unita a " + code);
  const ListQuestion question{
      .fields = {}, .period = {}, .comune = {}, .code = code, .as_of = call.common.as_of};
  present_records(call, "intake show", reg,
                  record_document(reading.reader(), reg, question, call.flag("--history")));
  return 0;
}

}  // namespace

Command intake_show_command() {
  return {.room = "intake",
          .verb = "show",
          .help = "un record, con quelli che lo richiamano",
          .operands = {{.name = "REGISTRO", .help = "il registro"},
                       {.name = "CODICE", .help = "il codice, per esempio P-000123"}},
          .options = {{.name = "--history",
                       .value = "",
                       .help = "anche chi lo ha scritto, quando e con quale comando"}},
          .run = run_show};
}

}  // namespace povnet
