#include "domain/terms.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

const Day pad_day = make_day(2026, 3, 1);
const WorkingDays calendar;

TermRules summoned(int days) {
  TermRules rules;
  rules.length = TermLength{days, TermUnit::days};
  rules.soon = {30, TermUnit::days};
  rules.summoned = true;
  return rules;
}

const TermRules first_meeting = summoned(120);

Day after(int count) { return pad_day + std::chrono::days{count}; }

TermFacts household() {
  TermFacts facts;
  facts.start = pad_day;
  return facts;
}

Term first(const TermFacts& facts, Day on) { return term_on(facts, first_meeting, calendar, on); }

}  // namespace

TEST_CASE("S-096: a term is due so many days after its start, whose day is not counted") {
  const TermFacts facts = household();
  CHECK(first(facts, pad_day).due == after(120));
  CHECK(first(facts, after(120)).state == TermState::due_soon);
  CHECK(first(facts, after(121)).state == TermState::overdue_not_summoned);
  CHECK(first(facts, after(121)).days_left == -1);
  CHECK(first(facts, after(89)).state == TermState::running);
  CHECK(first(facts, after(90)).state == TermState::due_soon);
}

TEST_CASE("summoned and absent is told apart from never summoned") {
  TermFacts facts = household();
  facts.summons = {{after(50), SummonsOutcome::unknown}};
  SUBCASE("before the appointment nobody is absent") {
    CHECK(first(facts, after(49)).state == TermState::running);
    CHECK(first(facts, after(49)).next_appointment == after(50));
  }
  SUBCASE("after it, without a meeting") {
    CHECK(first(facts, after(60)).state == TermState::summoned_absent);
  }
  SUBCASE("past the term") { CHECK(first(facts, after(130)).state == TermState::overdue_summoned_absent); }
  SUBCASE("an absence with a justified reason is no absence") {
    facts.summons[0].outcome = SummonsOutcome::justified;
    CHECK(first(facts, after(130)).state == TermState::overdue_not_summoned);
  }
  SUBCASE("the last summons counts, in whatever order they come") {
    facts.summons = {{after(90), SummonsOutcome::postponed_by_service},
                     {after(50), SummonsOutcome::unjustified}};
    CHECK(first(facts, after(130)).state == TermState::overdue_not_summoned);
  }
  SUBCASE("a summons of before the start, or of its day, belongs to what came before") {
    facts.summons = {{after(-5), SummonsOutcome::unjustified}, {pad_day, SummonsOutcome::unjustified}};
    CHECK(first(facts, after(130)).state == TermState::overdue_not_summoned);
  }
  SUBCASE("a clock that is not kept by summoning knows only that it has passed") {
    TermRules rules = first_meeting;
    rules.summoned = false;
    CHECK(term_on(facts, rules, calendar, after(130)).state == TermState::overdue);
  }
}

TEST_CASE("who is exempt, or followed by somebody else, owes nothing here") {
  TermFacts facts = household();
  facts.held_by_cpi = true;
  CHECK(first(facts, after(130)).state == TermState::held_by_cpi);
  facts.exempt = true;
  CHECK(first(facts, after(130)).state == TermState::exempt);
}

TEST_CASE("justified days move the term by their number") {
  TermFacts facts = household();
  facts.justified = {{after(10), after(19)}};
  CHECK(first(facts, after(60)).due == after(130));
  SUBCASE("overlapping reasons count once") {
    facts.justified.push_back({after(15), after(24)});
    CHECK(first(facts, after(60)).due == after(135));
  }
  SUBCASE("a reason inside the shifted part counts, too") {
    facts.justified.push_back({after(125), after(126)});
    CHECK(first(facts, after(140)).due == after(132));
  }
  SUBCASE("a reason of before the start moves nothing") {
    facts.justified = {{after(-20), pad_day}};
    CHECK(first(facts, after(60)).due == after(120));
  }
  SUBCASE("while it lasts the term stands still") {
    facts.justified = {{after(100), std::nullopt}};
    CHECK(first(facts, after(140)).state == TermState::stopped);
  }
}

TEST_CASE("months end on the last day where theirs is missing") {
  const TermLength one{1, TermUnit::months};
  CHECK(plain_due(make_day(2026, 1, 31), one, calendar) == make_day(2026, 2, 28));
  CHECK(plain_due(make_day(2028, 1, 31), one, calendar) == make_day(2028, 2, 29));
  CHECK(plain_due(make_day(2026, 8, 31), {6, TermUnit::months}, calendar) == make_day(2027, 2, 28));
  CHECK(plain_due(make_day(2026, 2, 28), one, calendar) == make_day(2026, 3, 28));
}

TEST_CASE("a term in months is near so many months before its day") {
  TermFacts facts;
  facts.due = make_day(2027, 4, 30);
  TermRules rules;
  rules.soon = {2, TermUnit::months};
  CHECK(term_on(facts, rules, calendar, make_day(2027, 2, 27)).state == TermState::running);
  CHECK(term_on(facts, rules, calendar, make_day(2027, 2, 28)).state == TermState::due_soon);
  CHECK(term_on(facts, rules, calendar, make_day(2027, 5, 1)).state == TermState::overdue);
}

TEST_CASE("twenty working days skip Saturdays, Sundays, holidays and Easter Monday") {
  const WorkingDays italian({{4, 25}, {5, 1}, {12, 25}, {12, 26}});
  CHECK(easter_sunday(2024) == make_day(2024, 3, 31));
  CHECK(easter_sunday(2026) == make_day(2026, 4, 5));
  CHECK(easter_sunday(2038) == make_day(2038, 4, 25));
  CHECK_FALSE(italian.includes(make_day(2026, 4, 6)));
  // From Wednesday 1 April 2026: Easter Monday, Saturdays and Sundays; 25 April and 1 May.
  CHECK(italian.after(make_day(2026, 4, 1), 20) == make_day(2026, 4, 30));
  CHECK(italian.after(make_day(2026, 4, 1), 21) == make_day(2026, 5, 4));
  SUBCASE("justified working days move it by working days") {
    TermFacts facts;
    facts.start = make_day(2026, 4, 1);
    facts.justified = {{make_day(2026, 4, 8), make_day(2026, 4, 12)}};
    TermRules rules;
    rules.length = TermLength{20, TermUnit::working_days};
    CHECK(term_on(facts, rules, italian, make_day(2026, 4, 20)).due == make_day(2026, 5, 6));
  }
}

TEST_CASE("a holiday holds from the day of its law") {
  const WorkingDays italian({{10, 4, make_day(2026, 1, 1), std::nullopt}});
  CHECK(italian.includes(make_day(2023, 10, 4)));        // a Wednesday, before the law
  CHECK_FALSE(italian.includes(make_day(2027, 10, 4)));  // a Monday, after it
}

TEST_CASE("what is registered by the 20th of the month after the term saves that month's payment") {
  const Day due = make_day(2026, 10, 29);
  CHECK(register_by(due, 20, make_day(2026, 10, 1)) == make_day(2026, 11, 20));
  CHECK(register_by(due, 20, make_day(2026, 11, 20)) == make_day(2026, 11, 20));
  CHECK(register_by(due, 20, make_day(2026, 11, 21)) == make_day(2026, 12, 20));
  CHECK(register_by(make_day(2026, 12, 31), 20, make_day(2026, 12, 31)) == make_day(2027, 1, 20));
}

TEST_CASE("without a start, a written day or a rule nothing is guessed") {
  CHECK(first({}, pad_day).state == TermState::cannot_say);
  CHECK_FALSE(first({}, pad_day).due);
  CHECK(term_on(household(), {}, calendar, pad_day).state == TermState::cannot_say);
}

TEST_CASE("every state has a key of its own, and is found by it") {
  for (int i = 0; i <= static_cast<int>(TermState::exempt); ++i)
    CHECK(state_named(key_of(static_cast<TermState>(i))) == static_cast<TermState>(i));
  CHECK_FALSE(state_named("late"));
}
