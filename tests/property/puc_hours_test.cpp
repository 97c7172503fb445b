#include "domain/puc_hours.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace povnet;

namespace {

std::vector<Attendance> any_marks() {
  std::vector<Attendance> marks;
  const auto count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i)
    marks.push_back({make_day(2026, 10, 1) + std::chrono::days{*rc::gen::inRange(0, 31)},
                     *rc::gen::inRange(1, 600), static_cast<Presence>(*rc::gen::inRange(0, 4))});
  return marks;
}

}  // namespace

TEST_CASE("hours are neither lost nor invented, whatever the order of the marks") {
  CHECK(rc::check([] {
    const PucRules rules{480, 960};
    const Period october{make_day(2026, 10, 1), make_day(2026, 10, 31)};
    auto marks = any_marks();
    const Day start = make_day(2026, 9, 1) + std::chrono::days{*rc::gen::inRange(0, 60)};
    const Period assigned{start, start + std::chrono::days{*rc::gen::inRange(0, 60)}};
    const Minutes agreed = *rc::gen::inRange(480, 961);
    const auto weeks = week_hours(marks, assigned, agreed, rules, october);
    Minutes put_in = 0;
    for (const Attendance& mark : marks) put_in += mark.minutes;
    const MonthHours month = month_hours(weeks);
    RC_ASSERT(month.done + month.justified + month.unjustified == put_in);
    std::reverse(marks.begin(), marks.end());
    RC_ASSERT((week_hours(marks, assigned, agreed, rules, october) == weeks));
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
    const auto weeks = week_hours({}, period, agreed, {480, 960}, period);
    RC_ASSERT(month_hours(weeks).due == scale(agreed, length, 7));
  }));
}
