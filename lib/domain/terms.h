#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "domain/working_days.h"

namespace povnet {

/// Terms: something begins, and something else is due by a day. Nothing here decides what follows from
/// a term that has passed: it says which term runs, since when, and what is known of it.

/// How a summons ended; `unknown` when its day has passed and nobody wrote an outcome.
enum class SummonsOutcome { unknown, present, justified, unjustified, postponed_by_service };

struct Summons {
  Day appointment{};
  SummonsOutcome outcome = SummonsOutcome::unknown;
};

/// A justified reason stops a term while it lasts; both ends included, no end: still lasting.
struct Justification {
  Day from{};
  std::optional<Day> to = std::nullopt;
};

enum class TermUnit { days, working_days, months };

struct TermLength {
  int count = 0;
  TermUnit unit = TermUnit::days;
};

struct TermFacts {
  std::optional<Day> start = std::nullopt;  ///< of the event, which is not counted itself
  std::optional<Day> due = std::nullopt;    ///< where it is written and needs no counting
  std::vector<Summons> summons = {};
  std::vector<Justification> justified = {};
  bool exempt = false;
  bool held_by_cpi = false;  ///< somebody else keeps it: the job centre
};

struct TermRules {
  std::optional<TermLength> length = std::nullopt;
  TermLength soon = {};   ///< how long before its day a term is near
  bool summoned = false;  ///< who was never summoned is told apart from who did not come
};

enum class TermState {
  overdue_not_summoned,
  overdue_summoned_absent,
  overdue,
  due_soon,
  summoned_absent,  ///< absent, but the term has not passed yet
  cannot_say,       ///< a fact or a rule is missing
  held_by_cpi,
  stopped,  ///< a justified reason still lasts
  running,
  exempt
};

struct Term {
  TermState state = TermState::cannot_say;
  std::optional<Day> due = std::nullopt;
  std::optional<int> days_left = std::nullopt;         ///< negative when past
  std::optional<Day> last_summons = std::nullopt;      ///< after the start, on or before the day asked
  std::optional<Day> next_appointment = std::nullopt;  ///< after the day asked
};

/// How the term stands on day `on`.
Term term_on(const TermFacts& facts, const TermRules& rules, const WorkingDays& calendar, Day on);

/// The day that ends `length` after `start`; months end on the last day where theirs is missing.
Day plain_due(Day start, TermLength length, const WorkingDays& calendar);

/// `due` moved by every justified day between `start` and it (a shifted end takes in later ones). Terms in
/// working days move by working days.
Day shifted_due(Day start, Day due, const std::vector<Justification>& justified, Day on);
Day shifted_due(Day start, Day due, const std::vector<Justification>& justified, Day on,
                const WorkingDays& calendar);

/// What is registered up to `cut_off` (a day of the month) counts for that month's payment, and a missed
/// term stops payments from the month after it: the last day on which a registration still saves one.
Day register_by(Day due, int cut_off, Day on);

std::string_view key_of(TermState state);  ///< "overdue_not_summoned": stable, for programs
std::optional<TermState> state_named(std::string_view key);
bool is_overdue(TermState state);

}  // namespace povnet
