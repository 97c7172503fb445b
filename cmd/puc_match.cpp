#include "cmd/access.h"
#include "cmd/page.h"
#include "cmd/puc.h"
#include "report/notes.h"
#include "report/puc_match_list.h"
#include "report/resolve.h"

namespace povnet {
namespace {

int match_person(Call& call, Reading& reading, Day on) {
  const Register persons = required_register(reading.data(), "person");
  const std::string person = record_named(reading, persons, call.text("PERSONA")).code;
  Document document = puc_match_person_document(reading.reader(), person, on);
  document.notes = notes_of(reading.reader(), on);
  present_about(call, "puc match", person, std::move(document));
  return 0;
}

int match_project(Call& call, Reading& reading, Day on) {
  const std::string project =
      resolve(reading.reader(), "puc_on_file", "number", call.text("--project"), "un PUC");
  Document document = puc_match_project_document(reading.reader(), project, on, call.flag("--all"));
  document.notes = notes_of(reading.reader(), on);
  present_identified(call, "puc match", std::move(document));
  return 0;
}

int run_match(Call& call) {
  const bool of_project = call.given("--project");
  if (of_project == call.given("PERSONA"))
    throw Error(Fault::usage, "serve una persona, oppure --project", "per esempio povnet puc match P-000001");
  Reading reading(call);
  const Day on = call.maybe_day("--on").value_or(call.common.as_of);
  return of_project ? match_project(call, reading, on) : match_person(call, reading, on);
}

}  // namespace

Command puc_match_command() {
  return {
      .room = "puc",
      .verb = "match",
      .help = "i progetti adatti a una persona, o le persone adatte a un progetto, con i perché",
      .operands = {{.name = "PERSONA", .help = "la persona, per esempio P-000001", .required = false}},
      .options = {{.name = "--project",
                   .value = "PROGETTO",
                   .help = "chi può venire a questo progetto, per numero"},
                  {.name = "--on", .value = "GIORNO", .help = "in quale giorno; se manca, quello di --as-of"},
                  {.name = "--all", .value = "", .help = "con --project, anche chi non può e perché"}},
      .shows_persons = true,
      .run = run_match};
}

}  // namespace povnet
