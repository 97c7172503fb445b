#include "report/clock_judge.h"

#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

/// MM-DD with its life; what is not so written is no holiday.
WorkingDays calendar_of(Reader& reader) {
  Query query(reader.db(), "SELECT code, valid_from, valid_to FROM temp.code WHERE list = 'holiday'",
              "schemas/codes/holiday.toml", {});
  std::vector<Holiday> holidays;
  Values row;
  while (query.next(row)) {
    const auto day = parse_iso_day("2000-" + as_text(row[0]));
    if (!day) continue;
    const std::chrono::year_month_day date{*day};
    holidays.push_back({static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                        parse_iso_day(as_text(row[1])), parse_iso_day(as_text(row[2]))});
  }
  return WorkingDays(std::move(holidays));
}

std::string no_value(const std::string& parameter, Day day) {
  return "un valore del parametro " + parameter + " per il " + italian(day);
}

}  // namespace

ClockJudge::ClockJudge(Reader& reader, const Scope& scope)
    : on_(scope.as_of),
      texts_(read_clock_texts(reader.data())),
      calendar_(calendar_of(reader)),
      facts_(reader, scope),
      parameters_(reader) {}

DueTerm ClockJudge::placed(const std::shared_ptr<const Clock>& clock, const ClockRow& row) {
  DueTerm due;
  due.clock = clock;
  due.record = row.record;
  due.start = row.start;
  due.reference_day = row.reference_day;
  due.care_case = row.care_case != 0 ? row.care_case : facts_.open_case_of(row.person);
  const CaseLine& known = facts_.care_case(due.care_case);
  due.person = row.person != 0 ? row.person : known.person;
  due.case_code = known.code;
  due.protocol = known.protocol;
  due.comune = known.comune;
  set_person(due);
  set_staff(due, known.staff, row.staff);
  return due;
}

void ClockJudge::set_person(DueTerm& due) {
  if (due.person == 0) return;
  const PersonLine& person = facts_.person(due.person);
  due.person_code = person.code;
  due.surname = person.surname;
  due.name = person.name;
  if (!person.comune.empty()) due.comune = person.comune;
}

void ClockJudge::set_staff(DueTerm& due, std::int64_t manager, std::int64_t own) {
  const StaffLine& of_case = facts_.staff(manager);
  due.manager_code = of_case.code;
  due.manager = of_case.name;
  const StaffLine& who = own != 0 ? facts_.staff(own) : of_case;
  due.staff_code = who.code;
  due.staff = who.name;
}

std::vector<std::string> ClockJudge::without_value(const Clock& clock) {
  std::vector<std::string> ids;
  for (const std::string& id : clock.rests_on())
    if (!parameters_.on(id, on_)) ids.push_back(id);
  return ids;
}

void ClockJudge::judge(DueTerm& due, const ClockRow& row) {
  const Clock& clock = *due.clock;
  if (const auto ids = without_value(clock); !ids.empty()) return say(due, no_value(ids.front(), on_));
  const TermRules rules = rules_of(clock, row);
  due.term = term_on(facts_of(due, row), rules, calendar_, on_);
  say(due, missing_in(clock, row, rules));
  set_register_by(due);
}

TermRules ClockJudge::rules_of(const Clock& clock, const ClockRow& row) {
  TermRules rules;
  rules.soon = parameters_.on(clock.soon, on_).value_or(TermLength{});
  rules.summoned = clock.summons;
  if (row.start && !clock.length.empty()) rules.length = parameters_.on(clock.length, *row.start);
  return rules;
}

TermFacts ClockJudge::facts_of(const DueTerm& due, const ClockRow& row) {
  const std::int64_t only = due.clock->individual ? due.person : 0;
  TermFacts facts;
  facts.start = row.start;
  facts.due = row.due;
  facts.exempt = row.exempt;
  facts.held_by_cpi = row.held;
  if (due.clock->summons) facts.summons = facts_.summons_of(due.care_case, only);
  if (due.clock->stops) facts.justified = facts_.justified_of(due.care_case, due.person, only);
  return facts;
}

std::string ClockJudge::missing_in(const Clock& clock, const ClockRow& row, const TermRules& rules) const {
  if (row.start && !clock.length.empty() && !rules.length) return no_value(clock.length, *row.start);
  return row.missing.empty() ? clock.missing : row.missing;
}

void ClockJudge::say(DueTerm& due, const std::string& missing) {
  const std::string_view key = key_of(due.term.state);
  const ClockTexts::State& state = texts_.state(key);
  const auto own = due.clock->advice.find(key);
  const ClockAdvice& advice = own == due.clock->advice.end() ? state.advice : own->second;
  due.state = state.label;
  due.todo = advice.todo;
  due.consequence = advice.consequence;
  if (due.term.state == TermState::cannot_say && !missing.empty()) due.todo += ": manca " + missing;
}

void ClockJudge::set_register_by(DueTerm& due) {
  const std::string& cut_off = due.clock->cut_off;
  const bool asks = !texts_.state(key_of(due.term.state)).asks_nothing();
  if (cut_off.empty() || !due.term.due || !asks) return;
  if (const auto day = parameters_.on(cut_off, on_))
    due.register_by = register_by(*due.term.due, day->count, on_);
}

}  // namespace povnet
