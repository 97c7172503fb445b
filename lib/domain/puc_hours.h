#pragma once

#include <span>
#include <vector>

#include "base/number.h"
#include "base/period.h"

namespace povnet {

/// What a day's mark in the register means; hours made up are hours done.
enum class Presence { present, justified, unjustified, makeup };

struct Attendance {
  Day day{};
  Minutes minutes = 0;
  Presence kind = Presence::present;
};

/// From the dated parameters (DM 156/2023; cases.md 4.3).
struct PucRules {
  Minutes week_least = 0;  ///< 8 hours
  Minutes week_most = 0;   ///< 16 hours
};

/// PUC-02: at the base of 8 hours the week may vary if the month's total is kept. PUC-03: not above.
enum class WeekVerdict { kept, flexible, below, above, outside };

struct WeekHours {
  Day monday{};
  Minutes due = 0;   ///< the agreed weekly time, for the days of the week inside period and assignment
  Minutes done = 0;  ///< worked, made-up time included
  Minutes made_up = 0;
  Minutes justified = 0;
  Minutes unjustified = 0;
  WeekVerdict verdict = WeekVerdict::kept;

  bool operator==(const WeekHours&) const = default;
};

/// One person at one project within `period`: every week that the assignment touches, and every week
/// with a mark even outside the assignment (`outside`: a fact is shown, not refused), by day.
/// The dues of the weeks add up to agreed_week * days / 7, rounded once. A part week is judged by the
/// same share of the limits; the month's own judgement of the base 8 hours is `month_kept`.
std::vector<WeekHours> week_hours(std::span<const Attendance> marks, Period assigned, Minutes agreed_week,
                                  const PucRules& rules, Period period);

struct MonthHours {
  Minutes due = 0;
  Minutes done = 0;
  Minutes made_up = 0;
  Minutes justified = 0;
  Minutes unjustified = 0;
  bool kept = true;  ///< done plus justified absences reach what was due
};
MonthHours month_hours(std::span<const WeekHours> weeks);

}  // namespace povnet
