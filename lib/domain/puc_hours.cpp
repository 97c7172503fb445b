#include "domain/puc_hours.h"

#include <algorithm>
#include <map>

namespace povnet {
namespace {

using std::chrono::days;

Period overlap(Period a, Period b) { return {std::max(a.first, b.first), std::min(a.last, b.last)}; }

std::int64_t length(Period period) {
  return period.last < period.first ? 0 : (period.last - period.first).count() + 1;
}

void add_mark(WeekHours& week, const Attendance& mark) {
  switch (mark.kind) {
    case Presence::makeup:
      week.made_up += mark.minutes;
      [[fallthrough]];
    case Presence::present:
      week.done += mark.minutes;
      break;
    case Presence::justified:
      week.justified += mark.minutes;
      break;
    case Presence::unjustified:
      week.unjustified += mark.minutes;
      break;
  }
}

/// Gives each week its part of the agreed time so that the parts add up to the whole.
void share_due(std::map<Day, WeekHours>& weeks, Period owed, Minutes agreed_week) {
  for (Day monday = monday_of(owed.first); monday <= owed.last; monday += days{7}) {
    const auto before = length({owed.first, std::min(owed.last, monday - days{1})});
    const auto through = length({owed.first, std::min(owed.last, monday + days{6})});
    WeekHours& week = weeks[monday];
    week.due = scale(agreed_week, through, 7) - scale(agreed_week, before, 7);
  }
}

Period week_of(Day monday) { return {monday, monday + days{6}}; }

WeekHours whole_week(std::span<const Attendance> marks, Day monday, Day as_of) {
  WeekHours week{.monday = monday};
  for (const Attendance& mark : marks)
    if (week_of(monday).holds(mark.day) && mark.day <= as_of) add_mark(week, mark);
  return week;
}

/// Of the whole week: `week_days` of it are assigned.
WeekVerdict verdict_of(const WeekHours& week, std::int64_t week_days, Minutes agreed_week,
                       const std::optional<PucRules>& rules, Day as_of) {
  if (!rules) return WeekVerdict::unknown;
  if (week.done > rules->week_most) return WeekVerdict::above;
  if (week_of(week.monday).last > as_of) return WeekVerdict::running;
  const Minutes accounted = week.done + week.justified;
  if (accounted >= scale(rules->week_least, week_days, 7)) return WeekVerdict::kept;
  return agreed_week <= rules->flexible ? WeekVerdict::flexible : WeekVerdict::below;
}

}  // namespace

Period whole_weeks(Period period) { return {monday_of(period.first), week_of(monday_of(period.last)).last}; }

std::vector<WeekHours> week_hours(std::span<const Attendance> marks, Period assigned, Minutes agreed_week,
                                  const PucRulesOn& rules, const PucDays& asked) {
  const Period lived{asked.counted.first, std::min(asked.counted.last, asked.as_of)};
  const Period judged = overlap(assigned, asked.known);
  const Period owed = overlap(assigned, lived);
  std::map<Day, WeekHours> weeks;
  if (length(owed) > 0) share_due(weeks, owed, agreed_week);
  for (const Attendance& mark : marks)
    if (lived.holds(mark.day)) add_mark(weeks[monday_of(mark.day)], mark);

  std::vector<WeekHours> result;
  for (auto& [monday, week] : weeks) {
    week.monday = monday;
    const bool is_owed = length(overlap(owed, week_of(monday))) > 0;
    week.verdict = !is_owed ? WeekVerdict::outside
                            : verdict_of(whole_week(marks, monday, asked.as_of),
                                         length(overlap(judged, week_of(monday))), agreed_week, rules(monday),
                                         asked.as_of);
    result.push_back(week);
  }
  return result;
}

MonthHours month_hours(std::span<const WeekHours> weeks) {
  MonthHours month;
  for (const WeekHours& week : weeks) {
    month.due += week.due;
    month.done += week.done;
    month.made_up += week.made_up;
    month.justified += week.justified;
    month.unjustified += week.unjustified;
  }
  month.kept = month.done + month.justified >= month.due;
  return month;
}

}  // namespace povnet
