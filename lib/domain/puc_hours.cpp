#include "domain/puc_hours.h"

#include <algorithm>
#include <map>

namespace povnet {
namespace {

using std::chrono::days;

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
void share_due(std::map<Day, WeekHours>& weeks, const Stretches& owed, Minutes agreed_week) {
  for (Day monday = monday_of(owed.first()); monday <= owed.last(); monday += days{7}) {
    const auto before = owed.days_in({owed.first(), monday - days{1}});
    const auto through = owed.days_in({owed.first(), monday + days{6}});
    if (through > before) weeks[monday].due = scale(agreed_week, through, 7) - scale(agreed_week, before, 7);
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

std::vector<WeekHours> week_hours(std::span<const Attendance> marks, const Stretches& assigned,
                                  Minutes agreed_week, const PucRulesOn& rules, const PucDays& asked) {
  const Period lived{asked.counted.first, std::min(asked.counted.last, asked.as_of)};
  Stretches judged = assigned;
  judged.keep(asked.known);
  Stretches owed = assigned;
  owed.keep(lived);
  std::map<Day, WeekHours> weeks;
  if (!owed.empty()) share_due(weeks, owed, agreed_week);
  for (const Attendance& mark : marks)
    if (lived.holds(mark.day)) add_mark(weeks[monday_of(mark.day)], mark);

  std::vector<WeekHours> result;
  for (auto& [monday, week] : weeks) {
    week.monday = monday;
    const bool is_owed = owed.days_in(week_of(monday)) > 0;
    week.verdict = !is_owed
                       ? WeekVerdict::outside
                       : verdict_of(whole_week(marks, monday, asked.as_of), judged.days_in(week_of(monday)),
                                    agreed_week, rules(monday), asked.as_of);
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
