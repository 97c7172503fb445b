#include "domain/terms.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

const Day pad = make_day(2026, 3, 1);
const TermRules rules{.first_meeting = 120, .next_meeting = 90, .soon = 30};

Day after(int count) { return pad + std::chrono::days{count}; }

TermFacts household() {
  TermFacts facts;
  facts.origin = pad;
  return facts;
}

}  // namespace

TEST_CASE("the first meeting is due 120 days after the PAD, whose day is not counted") {
  const TermFacts facts = household();
  CHECK(term_on(facts, rules, pad).due == after(120));
  CHECK(term_on(facts, rules, after(120)).state == TermState::due_soon);
  CHECK(term_on(facts, rules, after(121)).state == TermState::overdue_not_summoned);
  CHECK(term_on(facts, rules, after(121)).days_left == -1);
  CHECK(term_on(facts, rules, after(89)).state == TermState::running);
  CHECK(term_on(facts, rules, after(90)).state == TermState::due_soon);
}

TEST_CASE("summoned and absent is told apart from never summoned") {
  TermFacts facts = household();
  facts.summons = {{after(50), SummonsOutcome::unknown}};
  SUBCASE("before the appointment nobody is absent") {
    const Term term = term_on(facts, rules, after(49));
    CHECK(term.state == TermState::running);
    CHECK(term.next_appointment == after(50));
  }
  SUBCASE("after it, without a meeting") {
    CHECK(term_on(facts, rules, after(60)).state == TermState::summoned_absent);
  }
  SUBCASE("past the term") {
    CHECK(term_on(facts, rules, after(130)).state == TermState::overdue_summoned_absent);
  }
  SUBCASE("an absence with a justified reason is no absence") {
    facts.summons[0].outcome = SummonsOutcome::justified;
    CHECK(term_on(facts, rules, after(130)).state == TermState::overdue_not_summoned);
  }
  SUBCASE("the last summons counts, in whatever order they come") {
    facts.summons = {{after(90), SummonsOutcome::postponed_by_service},
                     {after(50), SummonsOutcome::unjustified}};
    CHECK(term_on(facts, rules, after(130)).state == TermState::overdue_not_summoned);
  }
  SUBCASE("a summons of before the PAD belongs to another application") {
    facts.summons = {{after(-5), SummonsOutcome::unjustified}};
    CHECK(term_on(facts, rules, after(130)).state == TermState::overdue_not_summoned);
  }
}

TEST_CASE("after the first meeting, every 90 days from the last one") {
  TermFacts facts = household();
  facts.meetings = {after(40), after(100)};
  CHECK(term_on(facts, rules, after(110)).clock == Clock::next_meeting);
  CHECK(term_on(facts, rules, after(110)).due == after(190));
  CHECK(term_on(facts, rules, after(191)).state == TermState::overdue_not_summoned);
  SUBCASE("a meeting of before the PAD does not open the clock: a renewal starts again") {
    facts.meetings = {after(-30)};
    CHECK(term_on(facts, rules, after(10)).clock == Clock::first_meeting);
  }
  SUBCASE("meetings still to come do not count") {
    facts.meetings = {after(40)};
    CHECK(term_on(facts, rules, after(39)).clock == Clock::first_meeting);
  }
  SUBCASE("the summons to the meeting that took place is not an absence") {
    facts.summons = {{after(100), SummonsOutcome::unknown}};
    CHECK(term_on(facts, rules, after(191)).state == TermState::overdue_not_summoned);
  }
}

TEST_CASE("who is exempt from the 90 days still owes the first meeting") {
  TermFacts facts = household();
  facts.exempt_from_checks = true;
  CHECK(term_on(facts, rules, after(121)).state == TermState::overdue_not_summoned);
  facts.meetings = {after(10)};
  CHECK(term_on(facts, rules, after(300)).state == TermState::exempt);
}

TEST_CASE("justified days move the term by their number") {
  TermFacts facts = household();
  facts.justified = {{after(10), after(19)}};
  CHECK(term_on(facts, rules, after(60)).due == after(130));
  SUBCASE("overlapping reasons count once") {
    facts.justified.push_back({after(15), after(24)});
    CHECK(term_on(facts, rules, after(60)).due == after(135));
  }
  SUBCASE("a reason inside the shifted part counts, too") {
    facts.justified.push_back({after(125), after(126)});
    CHECK(term_on(facts, rules, after(140)).due == after(132));
  }
  SUBCASE("while it lasts the term stands still") {
    facts.justified = {{after(100), std::nullopt}};
    CHECK(term_on(facts, rules, after(140)).state == TermState::stopped);
  }
}

TEST_CASE("without a PAD nothing is guessed") {
  const Term term = term_on({}, rules, pad);
  CHECK(term.state == TermState::cannot_say);
  CHECK_FALSE(term.due);
}
