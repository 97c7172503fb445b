#include "domain/terms.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace povnet {
namespace {

using std::chrono::days;
using Counts = std::function<bool(Day)>;

constexpr std::array<std::string_view, 10> state_keys{"overdue_not_summoned",
                                                      "overdue_summoned_absent",
                                                      "overdue",
                                                      "due_soon",
                                                      "summoned_absent",
                                                      "cannot_say",
                                                      "held_by_cpi",
                                                      "stopped",
                                                      "running",
                                                      "exempt"};

bool covers(const Justification& reason, Day day, Day on) {
  return reason.from <= day && day <= reason.to.value_or(on);
}

bool is_justified(const std::vector<Justification>& justified, Day day, Day on) {
  return std::ranges::any_of(justified, [&](const Justification& reason) { return covers(reason, day, on); });
}

Day shifted(Day start, Day due, const std::vector<Justification>& justified, Day on, const Counts& counts) {
  if (justified.empty()) return due;
  int owed = 0;
  for (Day day = start + days{1}; day <= due; day += days{1})
    if (counts(day) && is_justified(justified, day, on)) ++owed;
  while (owed > 0) {
    due += days{1};
    if (counts(due) && !is_justified(justified, due, on)) --owed;
  }
  return due;
}

/// A summons after which nobody was seen, and that nothing excuses.
bool is_unanswered(const Summons& summons, const TermFacts& facts, Day on) {
  if (summons.outcome == SummonsOutcome::unjustified) return true;
  return summons.outcome == SummonsOutcome::unknown &&
         !is_justified(facts.justified, summons.appointment, on);
}

/// True where the last summons after the start found nobody.
bool place_summons(const TermFacts& facts, Day on, Term& term) {
  bool absent = false;
  for (const Summons& summons : facts.summons) {
    const Day day = summons.appointment;
    if (day > on) {
      if (!term.next_appointment || day < *term.next_appointment) term.next_appointment = day;
    } else if (day > *facts.start && (!term.last_summons || day >= *term.last_summons)) {
      absent = is_unanswered(summons, facts, on) || (absent && term.last_summons == day);
      term.last_summons = day;
    }
  }
  return absent;
}

std::optional<Day> due_of(const TermFacts& facts, const TermRules& rules, const WorkingDays& calendar,
                          Day on) {
  if (!facts.start) return facts.due;
  if (!facts.due && !rules.length) return std::nullopt;
  const Day plain = facts.due ? *facts.due : plain_due(*facts.start, *rules.length, calendar);
  const bool working = rules.length && rules.length->unit == TermUnit::working_days;
  return working ? shifted_due(*facts.start, plain, facts.justified, on, calendar)
                 : shifted_due(*facts.start, plain, facts.justified, on);
}

bool is_near(Day due, TermLength soon, Day on) {
  if (soon.unit == TermUnit::months) return add_months(due, -soon.count) <= on;
  return due - days{soon.count} <= on;
}

TermState state_of(const TermFacts& facts, const TermRules& rules, const Term& term, bool absent, Day on) {
  if (facts.exempt) return TermState::exempt;
  if (facts.held_by_cpi) return TermState::held_by_cpi;
  if (is_justified(facts.justified, on, on)) return TermState::stopped;
  if (*term.due < on) {
    if (!rules.summoned) return TermState::overdue;
    return absent ? TermState::overdue_summoned_absent : TermState::overdue_not_summoned;
  }
  if (absent) return TermState::summoned_absent;
  return is_near(*term.due, rules.soon, on) ? TermState::due_soon : TermState::running;
}

}  // namespace

Day plain_due(Day start, TermLength length, const WorkingDays& calendar) {
  if (length.unit == TermUnit::months) return add_months(start, length.count);
  if (length.unit == TermUnit::working_days) return calendar.after(start, length.count);
  return start + days{length.count};
}

Day shifted_due(Day start, Day due, const std::vector<Justification>& justified, Day on) {
  return shifted(start, due, justified, on, [](Day) { return true; });
}

Day shifted_due(Day start, Day due, const std::vector<Justification>& justified, Day on,
                const WorkingDays& calendar) {
  return shifted(start, due, justified, on, [&calendar](Day day) { return calendar.includes(day); });
}

Term term_on(const TermFacts& facts, const TermRules& rules, const WorkingDays& calendar, Day on) {
  Term term;
  term.due = due_of(facts, rules, calendar, on);
  if (!term.due) return term;
  term.days_left = static_cast<int>((*term.due - on).count());
  const bool absent = rules.summoned && facts.start && place_summons(facts, on, term);
  term.state = state_of(facts, rules, term, absent, on);
  return term;
}

Day register_by(Day due, int cut_off, Day on) {
  const auto in_month = [cut_off](Day month) { return first_of_month(month) + days{cut_off - 1}; };
  const Day next = in_month(on) >= on ? in_month(on) : in_month(add_months(first_of_month(on), 1));
  return std::max(in_month(add_months(first_of_month(due), 1)), next);
}

std::string_view key_of(TermState state) { return state_keys.at(static_cast<std::size_t>(state)); }

std::optional<TermState> state_named(std::string_view key) {
  const auto at = std::ranges::find(state_keys, key);
  if (at == state_keys.end()) return std::nullopt;
  return static_cast<TermState>(at - state_keys.begin());
}

bool is_overdue(TermState state) { return state <= TermState::overdue; }

}  // namespace povnet
