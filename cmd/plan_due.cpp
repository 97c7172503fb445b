#include "cmd/access.h"
#include "cmd/plan.h"
#include "cmd/reading.h"
#include "report/due_terms.h"
#include "report/notes.h"
#include "schema/terms.h"

namespace povnet {
namespace {

/// "15d" or "15": days ahead.
std::optional<int> days_ahead(const Call& call) {
  auto typed = call.maybe("--within");
  if (!typed) return std::nullopt;
  std::string digits = *typed;
  if (digits.ends_with('d') || digits.ends_with('g')) digits.pop_back();
  if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string::npos)
    throw Error(Fault::usage, "--within: \"" + *typed + "\" non è un numero di giorni",
                "scrivi per esempio 15d");
  return std::stoi(digits);
}

int run_due(Call& call) {
  Reading reading(call);
  const TermTexts texts = load_term_texts(reading.data(), "adi");
  const DueQuestion question{.on = call.common.as_of,
                             .within_days = days_ahead(call),
                             .comune = call.maybe("--comune"),
                             .manager = call.maybe("--manager"),
                             .clock = call.maybe("--clock"),
                             .all = call.flag("--all")};
  const auto due = due_terms(reading.reader(), texts, question);
  Document document = due_document(reading.reader(), texts, due, question);
  document.notes = notes_of(reading.reader());
  present_identified(call, "plan due", std::move(document));
  return 0;
}

}  // namespace

Command plan_due_command() {
  return {.room = "plan",
          .verb = "due",
          .help = "i termini di legge che scadono, i peggiori per primi",
          .operands = {},
          .options = {{.name = "--within",
                       .value = "GIORNI",
                       .help = "fra quanti giorni al più, per esempio 15d"},
                      {.name = "--clock",
                       .value = "TERMINE",
                       .help = "solo un termine",
                       .one_of = {"first_meeting", "next_meeting"}},
                      {.name = "--comune", .value = "COMUNE", .help = "solo chi vive in questo comune"},
                      {.name = "--manager", .value = "NOME", .help = "solo i casi di questo case manager"},
                      {.name = "--all", .value = "", .help = "anche chi è nei termini, esonerato o fermo"}},
          .shows_persons = true,
          .run = run_due};
}

}  // namespace povnet
