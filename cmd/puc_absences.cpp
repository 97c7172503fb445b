#include "cmd/access.h"
#include "cmd/puc.h"
#include "cmd/reading.h"
#include "report/notes.h"
#include "report/puc_absences_list.h"
#include "report/resolve.h"

namespace povnet {
namespace {

int run_absences(Call& call) {
  Reading reading(call);
  Reader& reader = reading.reader();
  const Day as_of = call.common.as_of;
  const Period period = call.maybe_period("--period").value_or(Period{first_of_month(as_of), as_of});
  std::optional<std::string> project;
  if (const auto typed = call.maybe("--project"))
    project = resolve(reader, "puc_on_file", "number", *typed, "un PUC");
  Document document = puc_absences_document(reader, period, as_of, project);
  for (std::string& note : notes_of(reader, as_of)) document.notes.push_back(std::move(note));
  present_identified(call, "puc absences", std::move(document));
  return 0;
}

}  // namespace

Command puc_absences_command() {
  return {.room = "puc",
          .verb = "absences",
          .help = "ore perse e da recuperare, per persona, e che cosa può fare il comune",
          .operands = {},
          .options = {{.name = "--period",
                       .value = "PERIODO",
                       .help = "di solito un mese; se manca, quello in corso fino a --as-of"},
                      {.name = "--project", .value = "PROGETTO", .help = "solo un progetto, per numero"}},
          .shows_persons = true,
          .run = run_absences};
}

}  // namespace povnet
