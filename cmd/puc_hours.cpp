#include "base/period.h"
#include "cmd/access.h"
#include "cmd/puc.h"
#include "cmd/reading.h"
#include "report/notes.h"
#include "report/puc_hours_list.h"

namespace povnet {
namespace {

int run_hours(Call& call) {
  Reading reading(call);
  const PucQuestion question{
      .period = call.maybe_period("--period").value_or(last_complete_month(call.common.as_of)),
      .as_of = call.common.as_of,
      .project = call.maybe("--project"),
      .comune = call.maybe("--comune")};
  const auto list = puc_participations(reading.reader(), question);
  Document document = puc_hours_document(reading.reader(), list, question);
  document.notes = notes_of(reading.reader(), question.as_of);
  present_identified(call, "puc hours", std::move(document));
  return 0;
}

}  // namespace

Command puc_hours_command() {
  return {.room = "puc",
          .verb = "hours",
          .help = "ore dovute, fatte, recuperate e mancate, per persona e settimana",
          .operands = {},
          .options = {{.name = "--period",
                       .value = "PERIODO",
                       .help = "di solito un mese; se manca, l'ultimo intero"},
                      {.name = "--project", .value = "PROGETTO", .help = "solo un progetto, per numero"},
                      {.name = "--comune", .value = "COMUNE", .help = "solo i progetti di un comune"}},
          .run = run_hours};
}

}  // namespace povnet
