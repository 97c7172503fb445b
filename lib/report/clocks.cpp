#include "report/clocks.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "report/clock_judge.h"

namespace povnet {
namespace {

std::vector<Clock> clocks_asked(const DataFiles& data, const DueQuestion& question) {
  if (question.clock) return {clock_named(data, *question.clock)};
  std::vector<Clock> clocks = all_clocks(data);
  if (!question.area) return clocks;
  std::set<std::string> areas;
  for (const Clock& clock : clocks) areas.insert(clock.area);
  std::erase_if(clocks, [&](const Clock& clock) { return clock.area != *question.area; });
  if (clocks.empty())
    throw Error(Fault::usage, "nessun termine è dell'area \"" + *question.area + "\"",
                "le aree sono " + join(std::vector<std::string>(areas.begin(), areas.end()), ", "));
  return clocks;
}

bool is_about(const DueTerm& due, const RecordRef& about, ClockFacts& facts) {
  if (about.table == "care_case") return due.care_case == about.id;
  if (about.table == "household")
    return due.care_case != 0 && facts.care_case(due.care_case).household == about.id;
  if (about.table != "person") return false;
  return due.person == about.id || (due.care_case != 0 && due.care_case == facts.open_case_of(about.id));
}

/// The day; and for a page the case that it is of, so that the queries read no more than they need.
Scope due_scope(Reader& reader, const DueQuestion& question) {
  Scope scope{.from = make_day(1000, 1, 1), .to = question.on, .as_of = question.on};
  if (!question.about) return scope;
  const auto& [table, id] = *question.about;
  if (table == "care_case") scope.named[":care_case"] = id;
  if (table != "person") return scope;
  scope.named[":care_case"] = ClockFacts(reader, scope).open_case_of(id);
  scope.named[":person"] = id;
  return scope;
}

bool is_of_staff(const DueTerm& due, const DueQuestion& question) {
  if (question.manager && fold(due.manager).find(fold(*question.manager)) == std::string::npos) return false;
  return !question.staff || due.staff_code == *question.staff || due.manager_code == *question.staff;
}

bool is_shown(const DueTerm& due, const ClockTexts& texts, const DueQuestion& question) {
  if (question.all) return true;
  const bool coming = due.term.state == TermState::running || due.term.state == TermState::due_soon;
  if (question.within_days && coming) return *due.term.days_left <= *question.within_days;
  const ClockTexts::State& state = texts.state(key_of(due.term.state));
  if (state.quiet_until_due) return due.term.days_left && *due.term.days_left < 0;
  return !state.quiet;
}

/// The document rests on the parameters of the clocks that it shows.
void note_parameters(Reader& reader, const Clock& clock) {
  const auto ids = clock.rests_on();
  reader.basis().parameters.insert(ids.begin(), ids.end());
}

void worst_first(std::vector<DueTerm>& terms) {
  std::ranges::sort(terms, [](const DueTerm& first, const DueTerm& second) {
    const auto rank = [](const DueTerm& due) {
      return std::tuple(due.term.state, due.clock->kind, due.term.due.value_or(Day::max()),
                        std::tie(due.clock->key, due.record, due.todo));
    };
    return rank(first) < rank(second);
  });
}

}  // namespace

std::vector<DueTerm> due_terms(Reader& reader, const DueQuestion& question) {
  const Scope scope = due_scope(reader, question);
  ClockJudge judge(reader, scope);
  const std::string code = question.about ? code_of(reader.db(), *question.about) : "";
  std::vector<DueTerm> terms;
  for (Clock& read : clocks_asked(reader.data(), question)) {
    const auto clock = std::make_shared<const Clock>(std::move(read));
    each_clock_row(reader, *clock, scope, [&](const ClockRow& row) {
      DueTerm due = judge.placed(clock, row);
      if (question.comune && fold(due.comune) != fold(*question.comune)) return;
      if (!is_of_staff(due, question)) return;
      if (question.about && due.record != code && !is_about(due, *question.about, judge.facts())) return;
      judge.judge(due, row);
      if (is_shown(due, judge.texts(), question)) terms.push_back(std::move(due));
    });
    if (!terms.empty() && terms.back().clock == clock) note_parameters(reader, *clock);
  }
  worst_first(terms);
  return terms;
}

std::vector<std::string> missing_rules(Reader& reader, const DueQuestion& question) {
  ClockJudge judge(reader, {.from = question.on, .to = question.on, .as_of = question.on});
  std::map<std::string, std::vector<std::string>> clocks;
  for (const Clock& clock : clocks_asked(reader.data(), question))
    for (const std::string& id : judge.without_value(clock)) clocks[id].push_back(clock.label);
  std::vector<std::string> sentences;
  for (const auto& [id, labels] : clocks)
    sentences.push_back("Il parametro " + id + " non ha un valore per il " + italian(question.on) +
                        ": su questi termini l'elenco non è affidabile: " + join(labels, ", "));
  return sentences;
}

}  // namespace povnet
