#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace povnet {

/// Terms of an ADI household with the social services (DL 48/2023 art. 4; cases.md 1.6, D1 and D3).
/// Nothing here decides a suspension: it says which term runs, since when and what is known.

/// How a summons ended; `unknown` when its day has passed and nobody wrote an outcome.
enum class SummonsOutcome { unknown, present, justified, unjustified, postponed_by_service };

struct Summons {
  Day appointment{};
  SummonsOutcome outcome = SummonsOutcome::unknown;
};

/// A justified reason stops the term while it lasts; both ends included, no end: still lasting.
struct Justification {
  Day from{};
  std::optional<Day> to;
};

struct TermFacts {
  std::optional<Day> origin;  ///< signature of the household's PAD, or the day that stands for it
  std::vector<Summons> summons;
  std::vector<Day> meetings;  ///< of this application: those before the origin do not count
  std::vector<Justification> justified;
  bool exempt_from_checks = false;  ///< from the 90-day meetings, never from the first
  bool followed_by_cpi = false;     ///< the 90-day contacts are kept by the job centre
};

/// Days, from the dated parameters in force on the day of the origin.
struct TermRules {
  int first_meeting = 0;
  int next_meeting = 0;
  int soon = 0;  ///< how many days before the term it is called near
};

enum class Clock { first_meeting, next_meeting };

enum class TermState {
  overdue_not_summoned,     ///< suspension to be expected
  overdue_summoned_absent,  ///< to be reported after checking for a justified reason
  due_soon,
  summoned_absent,  ///< absent, but the term has not passed yet
  running,
  held_by_cpi,
  stopped,  ///< a justified reason still lasts
  exempt,
  cannot_say  ///< the origin is not known
};

struct Term {
  Clock clock = Clock::first_meeting;
  TermState state = TermState::cannot_say;
  std::optional<Day> due;
  std::optional<int> days_left;         ///< negative when past
  std::optional<Day> last_summons;      ///< on or before the day asked
  std::optional<Day> next_appointment;  ///< after the day asked
  std::optional<Day> last_meeting;
};

/// The term that runs on day `on`. Days of the triggering event are not counted.
Term term_on(const TermFacts& facts, const TermRules& rules, Day on);

/// `due` moved by every justified day between the start and it (a shifted end takes in later ones).
Day shifted_due(Day start, int days, const std::vector<Justification>& justified, Day on);

std::string_view key_of(TermState state);  ///< "overdue_not_summoned": stable, for programs
std::string_view key_of(Clock clock);      ///< "first_meeting", "next_meeting"

}  // namespace povnet
