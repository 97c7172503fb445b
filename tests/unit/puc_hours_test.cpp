#include "domain/puc_hours.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

std::optional<PucRules> rules(Day) { return PucRules{.week_least = 480, .week_most = 960, .flexible = 480}; }
const Day new_year = make_day(2027, 1, 1);
const Period all_october{make_day(2026, 10, 1), make_day(2026, 10, 31)};
const Stretches whole_year(Period{make_day(2026, 1, 1), make_day(2026, 12, 31)});

Attendance mark(unsigned day, Minutes minutes, Presence kind = Presence::present) {
  return {make_day(2026, 10, day), minutes, kind};
}

/// With the register of all days of its weeks.
PucDays days_of(Period period, Day as_of = new_year) {
  return {.counted = period, .known = whole_weeks(period), .as_of = as_of};
}

}  // namespace

TEST_CASE("weeks of the month share the agreed time without losing a minute") {
  const auto weeks = week_hours({}, whole_year, 480, rules, days_of(all_october));
  REQUIRE(weeks.size() == 5);  // 1-4, 5-11, 12-18, 19-25, 26-31 October 2026
  CHECK(weeks[0].monday == make_day(2026, 9, 28));
  CHECK(weeks[0].due == 274);             // 480 * 4 / 7
  CHECK(month_hours(weeks).due == 2126);  // 480 * 31 / 7
}

TEST_CASE("hours made up are hours done, and told apart") {
  const std::vector marks{mark(5, 240), mark(6, 240, Presence::makeup), mark(7, 120, Presence::unjustified)};
  const auto weeks = week_hours(marks, whole_year, 480, rules, days_of(all_october));
  CHECK(weeks[1].done == 480);
  CHECK(weeks[1].made_up == 240);
  CHECK(weeks[1].unjustified == 120);
  CHECK(weeks[1].verdict == WeekVerdict::kept);
}

TEST_CASE("PUC-01: sixteen hours are allowed, a minute more is not") {
  CHECK(week_hours(std::vector{mark(5, 960)}, whole_year, 960, rules, days_of(all_october))[1].verdict ==
        WeekVerdict::kept);
  CHECK(week_hours(std::vector{mark(5, 961)}, whole_year, 960, rules, days_of(all_october))[1].verdict ==
        WeekVerdict::above);
}

TEST_CASE("PUC-02 and PUC-03: only the base eight hours are flexible within the month") {
  const std::vector marks{mark(5, 479)};
  CHECK(week_hours(marks, whole_year, 480, rules, days_of(all_october))[1].verdict == WeekVerdict::flexible);
  CHECK(week_hours(marks, whole_year, 600, rules, days_of(all_october))[1].verdict == WeekVerdict::below);
}

TEST_CASE("a justified absence does not put the week below") {
  const std::vector marks{mark(5, 240), mark(6, 240, Presence::justified)};
  CHECK(week_hours(marks, whole_year, 600, rules, days_of(all_october))[1].verdict == WeekVerdict::kept);
}

TEST_CASE("marks outside the assignment are shown, not refused") {
  const Period assigned{make_day(2026, 10, 12), make_day(2026, 12, 31)};
  const auto weeks = week_hours(std::vector{mark(6, 120)}, assigned, 480, rules, days_of(all_october));
  CHECK(weeks[0].verdict == WeekVerdict::outside);
  CHECK(weeks[0].due == 0);
  CHECK(weeks[0].done == 120);
}

TEST_CASE("an assignment that ends within the week owes its share") {
  const Period assigned{make_day(2026, 10, 5), make_day(2026, 10, 8)};
  const auto weeks = week_hours({}, assigned, 700, rules, days_of(all_october));
  REQUIRE(weeks.size() == 1);
  CHECK(weeks[0].due == 400);
}

TEST_CASE("marks of other months do not count") {
  const std::vector marks{Attendance{make_day(2026, 9, 30), 240, Presence::present}};
  CHECK(month_hours(week_hours(marks, whole_year, 480, rules, days_of(all_october))).done == 0);
}

TEST_CASE("V-13: a week that a month cuts is judged whole, and each month counts its own hours") {
  const std::vector marks{Attendance{make_day(2026, 9, 28), 240, Presence::present}, mark(1, 240)};
  const auto weeks = week_hours(marks, whole_year, 600, rules, days_of(all_october));
  CHECK(weeks[0].done == 240);
  CHECK(weeks[0].verdict == WeekVerdict::kept);
  const Period september{make_day(2026, 9, 1), make_day(2026, 9, 30)};
  const auto before = week_hours(marks, whole_year, 600, rules, days_of(september));
  CHECK(before.back().done == 240);
  CHECK(before.back().verdict == WeekVerdict::kept);
}

TEST_CASE("a week is not judged before it is over, and days to come owe nothing") {
  const Day thursday = make_day(2026, 10, 8);
  const std::vector marks{mark(5, 120), mark(9, 600)};
  const auto weeks = week_hours(marks, whole_year, 700, rules, days_of(all_october, thursday));
  REQUIRE(weeks.size() == 2);
  CHECK(weeks[0].verdict == WeekVerdict::below);
  CHECK(weeks[1].verdict == WeekVerdict::running);
  CHECK(weeks[1].done == 120);
  CHECK(weeks[1].due == 400);  // 700 * 4 / 7
  CHECK(week_hours(marks, whole_year, 700, rules, days_of(all_october, make_day(2026, 9, 30))).empty());
}

TEST_CASE("more than the most is said while the week runs") {
  CHECK(week_hours(std::vector{mark(5, 961)}, whole_year, 700, rules,
                   days_of(all_october, make_day(2026, 10, 6)))[1]
            .verdict == WeekVerdict::above);
}

TEST_CASE("without rules in force hours are shown and not judged") {
  const auto none = [](Day) -> std::optional<PucRules> { return std::nullopt; };
  const auto weeks = week_hours(std::vector{mark(5, 120)}, whole_year, 480, none, days_of(all_october));
  CHECK(weeks[1].done == 120);
  CHECK(weeks[1].verdict == WeekVerdict::unknown);
}

TEST_CASE(
    "where the other month's register has not come, the known days of a cut week are judged by their share") {
  const std::vector marks{mark(1, 240), mark(2, 120)};
  const PucDays only_october{.counted = all_october, .known = all_october, .as_of = new_year};
  CHECK(week_hours(marks, whole_year, 600, rules, only_october)[0].verdict == WeekVerdict::kept);
  CHECK(week_hours(marks, whole_year, 600, rules, days_of(all_october))[0].verdict == WeekVerdict::below);
}

TEST_CASE("S-059: days of a suspension owe nothing, and a week cut by one is judged by its share") {
  Stretches assigned = whole_year;
  assigned.take_out({make_day(2026, 10, 8), make_day(2026, 10, 21)});
  const auto weeks =
      week_hours(std::vector{mark(5, 210), mark(14, 60)}, assigned, 490, rules, days_of(all_october));
  REQUIRE(weeks.size() == 5);
  CHECK(weeks[1].due == 210);  // Monday to Wednesday
  CHECK(weeks[1].verdict == WeekVerdict::kept);
  CHECK(weeks[2].due == 0);
  CHECK(weeks[2].verdict == WeekVerdict::outside);
  CHECK(weeks[3].due == 280);
  CHECK(month_hours(weeks).due == 490 * 17 / 7);
}

TEST_CASE("two assignments with days between them owe only their own days") {
  Stretches assigned(Period{make_day(2026, 10, 5), make_day(2026, 10, 11)});
  assigned.add({make_day(2026, 10, 10), make_day(2026, 10, 12)});
  assigned.add({make_day(2026, 10, 26), make_day(2026, 10, 27)});
  CHECK(assigned.days_in(all_october) == 10);
  CHECK(assigned.days_in({make_day(2026, 10, 12), make_day(2026, 10, 26)}) == 2);
  assigned.take_out({make_day(2026, 10, 1), make_day(2026, 10, 31)});
  CHECK(assigned.empty());
}
