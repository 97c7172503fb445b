#include "cmd/access.h"
#include "cmd/export.h"
#include "cmd/page.h"
#include "report/person_file.h"
#include "store/links.h"

namespace povnet {
namespace {

int run_person(Call& call) {
  if (call.common.reason.empty())
    throw Error(Fault::refused, "ciò che è registrato su una persona chiede un motivo",
                "aggiungere --reason TESTO, per esempio il protocollo della richiesta di accesso");
  Reading reading(call);
  const std::string code = living_code(reading.file().db(), call.text("PERSONA"));
  const LayoutRecord person = record_named(reading, required_register(reading.data(), "person"), code);
  present_about(call, "export person", person.code,
                person_file(reading.reader(), person.id, person.code, call.common.as_of));
  return 0;
}

}  // namespace

Command export_person_command() {
  return {.room = "export",
          .verb = "person",
          .help = "tutto ciò che è registrato su una persona, per chi chiede i propri dati",
          .operands = {{.name = "PERSONA", .help = "il codice della persona, per esempio P-000123"}},
          .leaves_house = true,
          .shows_persons = true,
          .run = run_person};
}

}  // namespace povnet
