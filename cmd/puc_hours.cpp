#include "base/period.h"
#include "cmd/access.h"
#include "cmd/puc.h"
#include "cmd/reading.h"
#include "report/notes.h"
#include "report/puc_hours_list.h"
#include "report/resolve.h"

namespace povnet {
namespace {

/// The name in `column` of what was typed; nothing where nothing was.
std::optional<std::string> named(Call& call, Reader& reader, const char* option, const char* dataset,
                                 const char* column, const char* what) {
  const auto typed = call.maybe(option);
  if (!typed) return std::nullopt;
  return resolve(reader, dataset, column, *typed, what);
}

int run_hours(Call& call) {
  Reading reading(call);
  Reader& reader = reading.reader();
  const PucQuestion question{
      .period = call.maybe_period("--period").value_or(last_complete_month(call.common.as_of)),
      .as_of = call.common.as_of,
      .project = named(call, reader, "--project", "puc_on_file", "number", "un PUC"),
      .comune = named(call, reader, "--comune", "comuni_on_file", "name", "un comune")};
  const auto list = puc_participations(reader, question);
  Document document = puc_hours_document(reader, list, question);
  document.notes = notes_of(reader, question.as_of);
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
          .shows_persons = true,
          .run = run_hours};
}

}  // namespace povnet
