#include "domain/terms.h"

#include <algorithm>

namespace povnet {
namespace {

using std::chrono::days;

bool covers(const Justification& reason, Day day, Day on) {
  return reason.from <= day && day <= reason.to.value_or(on);
}

bool is_justified(const std::vector<Justification>& justified, Day day, Day on) {
  return std::ranges::any_of(justified, [&](const Justification& reason) { return covers(reason, day, on); });
}

std::optional<Day> last_meeting_of(const TermFacts& facts, Day on) {
  std::optional<Day> last;
  for (const Day day : facts.meetings)
    if (day >= *facts.origin && day <= on && (!last || day > *last)) last = day;
  return last;
}

/// A summons after which nobody was seen, and that nothing excuses.
bool is_unanswered(const Summons& summons, const TermFacts& facts, Day on) {
  if (summons.outcome == SummonsOutcome::unjustified) return true;
  return summons.outcome == SummonsOutcome::unknown &&
         !is_justified(facts.justified, summons.appointment, on);
}

void place_summons(const TermFacts& facts, Day since, Day on, Term& term, bool& absent) {
  for (const Summons& summons : facts.summons) {
    if (summons.appointment > on) {
      if (!term.next_appointment || summons.appointment < *term.next_appointment)
        term.next_appointment = summons.appointment;
    } else if (summons.appointment >= since &&
               (!term.last_summons || summons.appointment >= *term.last_summons)) {
      term.last_summons = summons.appointment;
      absent = is_unanswered(summons, facts, on);
    }
  }
}

TermState state_of(const TermFacts& facts, const TermRules& rules, const Term& term, bool absent, Day on) {
  if (term.clock == Clock::next_meeting && facts.exempt_from_checks) return TermState::exempt;
  if (term.clock == Clock::next_meeting && facts.followed_by_cpi) return TermState::held_by_cpi;
  if (is_justified(facts.justified, on, on)) return TermState::stopped;
  if (*term.days_left < 0)
    return absent ? TermState::overdue_summoned_absent : TermState::overdue_not_summoned;
  if (absent) return TermState::summoned_absent;
  return *term.days_left <= rules.soon ? TermState::due_soon : TermState::running;
}

}  // namespace

Day shifted_due(Day start, int term_days, const std::vector<Justification>& justified, Day on) {
  Day due = start;
  for (int counted = 0; counted < term_days;) {
    due += days{1};
    if (!is_justified(justified, due, on)) ++counted;
  }
  return due;
}

Term term_on(const TermFacts& facts, const TermRules& rules, Day on) {
  Term term;
  if (!facts.origin) return term;
  term.last_meeting = last_meeting_of(facts, on);
  term.clock = term.last_meeting ? Clock::next_meeting : Clock::first_meeting;
  const Day start = term.last_meeting.value_or(*facts.origin);
  term.due =
      shifted_due(start, term.last_meeting ? rules.next_meeting : rules.first_meeting, facts.justified, on);
  term.days_left = static_cast<int>((*term.due - on).count());
  bool absent = false;
  place_summons(facts, term.last_meeting ? start + days{1} : start, on, term, absent);
  term.state = state_of(facts, rules, term, absent, on);
  return term;
}

std::string_view key_of(TermState state) {
  switch (state) {
    case TermState::overdue_not_summoned:
      return "overdue_not_summoned";
    case TermState::overdue_summoned_absent:
      return "overdue_summoned_absent";
    case TermState::due_soon:
      return "due_soon";
    case TermState::summoned_absent:
      return "summoned_absent";
    case TermState::running:
      return "running";
    case TermState::held_by_cpi:
      return "held_by_cpi";
    case TermState::stopped:
      return "stopped";
    case TermState::exempt:
      return "exempt";
    case TermState::cannot_say:
      break;
  }
  return "cannot_say";
}

std::string_view key_of(Clock clock) {
  return clock == Clock::first_meeting ? "first_meeting" : "next_meeting";
}

}  // namespace povnet
