#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "domain/puc_hours.h"

using namespace povnet;

namespace {

const Period november{make_day(2026, 11, 1), make_day(2026, 11, 30)};
const Period december{make_day(2026, 12, 1), make_day(2026, 12, 31)};
const Period both_months{november.first, december.last};

MonthHours hours_of(const std::vector<Attendance>& marks, const Period& month) {
  const auto no_rules = [](Day) -> std::optional<PucRules> { return std::nullopt; };
  return month_hours(week_hours(marks, both_months, 480, no_rules,
                                {.counted = month, .known = whole_weeks(month), .as_of = both_months.last}));
}

}  // namespace

TEST_CASE("PUC-02: time made up counts in the month of its day, and never crosses into another") {
  CHECK(rc::check([] {
    std::vector<Attendance> marks;
    const auto count = *rc::gen::inRange(0, 40);
    Minutes made_up_in_november = 0;
    for (int i = 0; i < count; ++i) {
      const Attendance mark{both_months.first + std::chrono::days{*rc::gen::inRange(0, 61)},
                            *rc::gen::inRange(1, 600), static_cast<Presence>(*rc::gen::inRange(0, 4))};
      if (mark.kind == Presence::makeup && november.holds(mark.day)) made_up_in_november += mark.minutes;
      marks.push_back(mark);
    }
    const MonthHours first = hours_of(marks, november);
    RC_ASSERT(first.made_up == made_up_in_november);
    auto more = marks;
    more.push_back({december.first + std::chrono::days{*rc::gen::inRange(0, 31)}, *rc::gen::inRange(1, 600),
                    Presence::makeup});
    const MonthHours again = hours_of(more, november);
    RC_ASSERT(again.done == first.done);
    RC_ASSERT(again.kept == first.kept);
    RC_ASSERT(hours_of(more, december).done > hours_of(marks, december).done);
  }));
}
