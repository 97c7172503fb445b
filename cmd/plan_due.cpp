#include <algorithm>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/plan.h"
#include "cmd/reading.h"
#include "intake/references.h"
#include "report/clocks.h"
#include "report/notes.h"
#include "report/resolve.h"
#include "report/tally.h"

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

/// The record that a code names, which has to be of `reg` where one is asked for.
std::optional<RecordRef> named(Call& call, Reading& reading, const char* option,
                               const std::string& reg = {}) {
  const auto code = call.maybe(option);
  if (!code) return std::nullopt;
  const auto record = record_of_code(reading.file().db(), *code);
  if (!record || (!reg.empty() && record->table != reg) ||
      !References(reading.file().db(), reading.data()).find(record->table, *code).id)
    throw Error(Fault::input, std::string(option) + ": nessun record ha il codice \"" + *code + "\"",
                "povnet intake list elenca ciò che c'è");
  return record;
}

/// A part of a name is enough, but somebody must have it.
void check_manager(Call& call, Reader& reader) {
  const auto typed = call.maybe("--manager");
  if (!typed) return;
  const Dataset staff = dataset_named(reader.data(), "clock_staff");
  std::vector<std::string> names;
  for (const Values& row : reader.all(staff, {})) names.push_back(as_text(row[*staff.find("name")]));
  const auto has_it = [&](const std::string& name) {
    return fold(name).find(fold(*typed)) != std::string::npos;
  };
  if (std::ranges::any_of(names, has_it)) return;
  const auto near = nearest(*typed, names);
  throw Error(Fault::usage, "--manager: nessun operatore si chiama così",
              near ? "forse \"" + *near + "\"" : "povnet intake list staff li elenca");
}

std::optional<std::string> comune_of(Call& call, Reader& reader) {
  const auto typed = call.maybe("--comune");
  if (!typed) return std::nullopt;
  return resolve(reader, "comuni_on_file", "name", *typed, "un comune");
}

DueQuestion question_of(Call& call, Reading& reading) {
  check_manager(call, reading.reader());
  DueQuestion question{.on = call.common.as_of,
                       .within_days = days_ahead(call),
                       .clock = call.maybe("--clock"),
                       .area = call.maybe("--area"),
                       .comune = comune_of(call, reading.reader()),
                       .manager = call.maybe("--manager"),
                       .staff = call.maybe("--staff"),
                       .about = named(call, reading, "--case"),
                       .all = call.flag("--all")};
  named(call, reading, "--staff", "staff");
  return question;
}

bool fails(const Call& call, const std::vector<DueTerm>& due) {
  const auto threshold = call.maybe("--fail-on");
  if (!threshold) return false;
  return std::ranges::any_of(due, [&](const DueTerm& one) {
    return is_overdue(one.term.state) ||
           (*threshold == "soon" && one.term.state <= TermState::summoned_absent);
  });
}

int run_due(Call& call) {
  Reading reading(call);
  const DueQuestion question = question_of(call, reading);
  const auto due = due_terms(reading.reader(), question);
  Document document = due_document(due, question);
  document.notes = missing_rules(reading.reader(), question);
  for (std::string& note : notes_of(reading.reader(), question.on)) document.notes.push_back(std::move(note));
  const bool found = fails(call, due);
  present_identified(call, "plan due", std::move(document));
  return found ? static_cast<int>(Fault::findings) : 0;
}

}  // namespace

Command plan_due_command() {
  return {.room = "plan",
          .verb = "due",
          .help = "i termini che scadono, i peggiori per primi",
          .operands = {},
          .options =
              {{.name = "--within",
                .value = "GIORNI",
                .help = "di ciò che non è scaduto, solo fra tanti giorni al più, per esempio 15d"},
               {.name = "--clock", .value = "TERMINE", .help = "solo un termine, per sigla"},
               {.name = "--area", .value = "AREA", .help = "solo quest'area: adi, casi, persone, rete, sfl"},
               {.name = "--case",
                .value = "CODICE",
                .help = "solo di una presa in carico, di una persona o di un altro record"},
               {.name = "--comune", .value = "COMUNE", .help = "solo chi vive in questo comune"},
               {.name = "--manager", .value = "NOME", .help = "solo i casi di questo case manager"},
               {.name = "--staff", .value = "CODICE", .help = "solo ciò di cui si occupa questo operatore"},
               {.name = "--all", .value = "", .help = "anche chi è nei termini, esonerato o fermo"},
               {.name = "--fail-on",
                .value = "STATO",
                .help = "esce con stato 8 se qualcosa è scaduto (overdue), o anche in scadenza (soon)",
                .one_of = {"overdue", "soon"}}},
          .shows_persons = true,
          .run = run_due};
}

}  // namespace povnet
