#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/number.h"
#include "base/period.h"
#include "domain/stretches.h"

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
  Minutes week_least = 0;
  Minutes week_most = 0;
  Minutes flexible = 0;  ///< an agreed week up to this may be spread over the month
};

/// The rules of the week that begins on a Monday; nothing where none is in force.
using PucRulesOn = std::function<std::optional<PucRules>(Day monday)>;

/// PUC-02: at the base hours the week may vary if the month's total is kept. PUC-03: not above. A week
/// that is not over is `running`; without rules in force it is `unknown`.
enum class WeekVerdict { kept, flexible, below, above, outside, running, unknown };

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

/// What is asked: the hours of the days of `counted`, up to `as_of`. `known`: the days whose register is on
/// file.
struct PucDays {
  Period counted{};
  Period known{};
  Day as_of{};
};

/// One person at one project: every week that the assignment touches, and every week with a mark even outside
/// the assignment (`outside`: a fact is shown, not refused), by day. `assigned`: without the days of a
/// suspension, which owe nothing. Hours are those of the days counted: the
/// dues of the weeks add up to agreed_week * days / 7, rounded once. V-13: the rule is of the week, so a week
/// that the period cuts is judged whole, by the marks and the assigned days of all its known days; a week
/// only partly assigned or known is judged by its share of the limits.
std::vector<WeekHours> week_hours(std::span<const Attendance> marks, const Stretches& assigned,
                                  Minutes agreed_week, const PucRulesOn& rules, const PucDays& asked);

/// From the Monday of the first week of a period to the Sunday of its last: the marks that `week_hours`
/// needs.
Period whole_weeks(Period period);

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
