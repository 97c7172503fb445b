#include "domain/puc_hours.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace povnet;

namespace {

const Period asked_month{make_day(2026, 10, 1), make_day(2026, 10, 31)};
const Day later = make_day(2028, 1, 1);  ///< after every period asked for: no day is still to come
std::optional<PucRules> rules(Day) { return PucRules{480, 960, 480}; }

/// With the register of all days of its weeks.
PucDays days_of(Period period) { return {.counted = period, .known = whole_weeks(period), .as_of = later}; }

/// In the weeks that touch October.
std::vector<Attendance> any_marks() {
  std::vector<Attendance> marks;
  const auto count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i)
    marks.push_back({make_day(2026, 9, 28) + std::chrono::days{*rc::gen::inRange(0, 35)},
                     *rc::gen::inRange(1, 600), static_cast<Presence>(*rc::gen::inRange(0, 4))});
  return marks;
}

}  // namespace

TEST_CASE("hours are neither lost nor invented, whatever the order of the marks") {
  CHECK(rc::check([] {
    auto marks = any_marks();
    const Day start = make_day(2026, 9, 1) + std::chrono::days{*rc::gen::inRange(0, 60)};
    const Period assigned{start, start + std::chrono::days{*rc::gen::inRange(0, 60)}};
    const Minutes agreed = *rc::gen::inRange(480, 961);
    const auto weeks = week_hours(marks, assigned, agreed, rules, days_of(asked_month));
    Minutes put_in = 0;
    for (const Attendance& mark : marks)
      if (asked_month.holds(mark.day)) put_in += mark.minutes;
    const MonthHours month = month_hours(weeks);
    RC_ASSERT(month.done + month.justified + month.unjustified == put_in);
    std::reverse(marks.begin(), marks.end());
    RC_ASSERT((week_hours(marks, assigned, agreed, rules, days_of(asked_month)) == weeks));
    for (const WeekHours& week : weeks) {
      RC_ASSERT(week.monday == monday_of(week.monday));
      RC_ASSERT(week.made_up <= week.done);
    }
  }));
}

TEST_CASE("the weeks' dues add up to the month's") {
  CHECK(rc::check([] {
    const Minutes agreed = *rc::gen::inRange(480, 961);
    const Day start = make_day(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 300)};
    const int length = *rc::gen::inRange(1, 90);
    const Period period{start, start + std::chrono::days{length - 1}};
    const auto weeks = week_hours({}, period, agreed, rules, days_of(period));
    RC_ASSERT(month_hours(weeks).due == scale(agreed, length, 7));
  }));
}

TEST_CASE("V-13: a week is judged alike whatever period asks, and its parts add up") {
  CHECK(rc::check([] {
    const auto marks = any_marks();
    const Period always{make_day(2026, 1, 1), make_day(2026, 12, 31)};
    const Minutes agreed = *rc::gen::inRange(480, 961);
    const Day cut = make_day(2026, 9, 29) + std::chrono::days{*rc::gen::inRange(0, 33)};
    const auto whole = week_hours(marks, always, agreed, rules, days_of(always));
    auto parts =
        week_hours(marks, always, agreed, rules, days_of({always.first, cut - std::chrono::days{1}}));
    const auto after = week_hours(marks, always, agreed, rules, days_of({cut, always.last}));
    parts.insert(parts.end(), after.begin(), after.end());
    for (const WeekHours& week : whole) {
      Minutes done = 0;
      for (const WeekHours& part : parts) {
        if (part.monday != week.monday) continue;
        RC_ASSERT(part.verdict == week.verdict);
        done += part.done;
      }
      RC_ASSERT(done == week.done);
    }
  }));
}

TEST_CASE("what is taken out and what is left add up to the days there were") {
  CHECK(rc::check([] {
    const auto any_period = [] {
      const Day first = asked_month.first + std::chrono::days{*rc::gen::inRange(-20, 40)};
      return Period{first, first + std::chrono::days{*rc::gen::inRange(-1, 25)}};
    };
    Stretches days;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) days.add(any_period());
    const Period taken = any_period();
    Stretches left = days;
    left.take_out(taken);
    Stretches kept = days;
    kept.keep(taken);
    RC_ASSERT(left.days_in(asked_month) + kept.days_in(asked_month) == days.days_in(asked_month));
    RC_ASSERT(left.days_in(taken) == 0);
  }));
}
