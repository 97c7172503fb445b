#include "domain/terms.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace povnet;

namespace {

const Day origin = make_day(2026, 1, 1);
const WorkingDays calendar({{1, 1}, {1, 6}, {4, 25}, {5, 1}, {6, 2}, {8, 15}, {11, 1}, {12, 8}, {12, 25}});

Day some_day(int within) { return origin + std::chrono::days{*rc::gen::inRange(0, within)}; }

std::vector<Justification> some_reasons() {
  std::vector<Justification> reasons;
  const auto count = *rc::gen::inRange(0, 6);
  for (int i = 0; i < count; ++i) {
    const Day from = some_day(400);
    if (*rc::gen::inRange(0, 5) == 0)
      reasons.push_back({from, std::nullopt});
    else
      reasons.push_back({from, from + std::chrono::days{*rc::gen::inRange(0, 60)}});
  }
  return reasons;
}

std::vector<Summons> some_summons() {
  std::vector<Summons> summons;
  const auto count = *rc::gen::inRange(0, 6);
  for (int i = 0; i < count; ++i)
    summons.push_back({some_day(400), static_cast<SummonsOutcome>(*rc::gen::inRange(0, 5))});
  return summons;
}

TermLength some_length() {
  return {*rc::gen::inRange(0, 150), static_cast<TermUnit>(*rc::gen::inRange(0, 2))};
}

}  // namespace

TEST_CASE("a justified reason never brings a due day nearer, and one more never either") {
  CHECK(rc::check([] {
    TermFacts facts;
    facts.start = some_day(200);
    TermRules rules;
    rules.length = some_length();
    const Day on = some_day(500);
    Day before = *term_on(facts, rules, calendar, on).due;
    for (const Justification& reason : some_reasons()) {
      facts.justified.push_back(reason);
      const Day due = *term_on(facts, rules, calendar, on).due;
      RC_ASSERT(due >= before);
      before = due;
    }
  }));
}

TEST_CASE("the order of summonses and reasons does not matter") {
  CHECK(rc::check([] {
    TermFacts facts;
    facts.start = some_day(200);
    facts.summons = some_summons();
    facts.justified = some_reasons();
    TermRules rules;
    rules.length = some_length();
    rules.soon = {*rc::gen::inRange(0, 40), TermUnit::days};
    rules.summoned = true;
    const Day on = some_day(500);
    const Term term = term_on(facts, rules, calendar, on);
    std::ranges::reverse(facts.summons);
    std::ranges::reverse(facts.justified);
    const Term again = term_on(facts, rules, calendar, on);
    RC_ASSERT(term.state == again.state);
    RC_ASSERT((term.due == again.due && term.last_summons == again.last_summons));
  }));
}

TEST_CASE("a term in working days ends on a working day, and as many lie before it") {
  CHECK(rc::check([] {
    const Day start = some_day(2000);
    const int count = *rc::gen::inRange(1, 60);
    const Day due = calendar.after(start, count);
    RC_ASSERT(calendar.includes(due));
    int passed = 0;
    for (Day day = start + std::chrono::days{1}; day <= due; day += std::chrono::days{1})
      if (calendar.includes(day)) ++passed;
    RC_ASSERT(passed == count);
  }));
}

TEST_CASE("a month's payment is never saved before the term, nor in the past") {
  CHECK(rc::check([] {
    const Day due = some_day(900);
    const Day on = some_day(900);
    const Day last = register_by(due, 20, on);
    RC_ASSERT((last > due && last >= on));
  }));
}
