#include "domain/puc_seats.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "domain/puc_absences.h"

using namespace povnet;

namespace {

const Day epoch = make_day(2026, 1, 1);

Day any_day() { return epoch + std::chrono::days{*rc::gen::inRange(0, 60)}; }

Period any_stretch() {
  const Day from = any_day();
  return {from, from + std::chrono::days{*rc::gen::inRange(0, 20)}};
}

std::vector<SeatHeld> any_held() {
  std::vector<SeatHeld> held;
  const int count = *rc::gen::inRange(0, 12);
  for (int i = 0; i < count; ++i)
    held.push_back(
        {.group = seat_groups[static_cast<std::size_t>(*rc::gen::inRange(0, 3))], .held = any_stretch()});
  return held;
}

std::int64_t any_seats() { return *rc::gen::inRange<std::int64_t>(0, 10); }

}  // namespace

TEST_CASE("of two seats or more the SFL can always have their part, and it is one") {
  CHECK(rc::check([] {
    const auto seats = *rc::gen::inRange<std::int64_t>(2, 100000);
    const SeatRange range = sfl_seats(seats, {.least = {1, 2}, .most = {2, 3}});
    RC_ASSERT(range.possible());
    RC_ASSERT(range.least * 2 >= seats && (range.least - 1) * 2 < seats);
    RC_ASSERT(range.most * 3 <= seats * 2 && (range.most + 1) * 3 > seats * 2);
  }));
}

TEST_CASE("free seats are those left on the fullest day, whatever the order of who holds them") {
  CHECK(rc::check([] {
    auto held = any_held();
    const SeatPlan plan{.total = any_seats(), .of_group = {any_seats(), any_seats(), any_seats()}};
    const Period period = any_stretch();
    for (const SeatGroup group : seat_groups) {
      std::int64_t fullest = *plan.total;
      for (Day day = period.first; day <= period.last; day += std::chrono::days{1})
        fullest = std::min(
            {fullest, *plan.total - seats_taken(held, day), *plan.of(group) - seats_taken(held, group, day)});
      RC_ASSERT(seats_free(plan, held, group, period) == std::max<std::int64_t>(fullest, 0));
    }
    const auto before = seats_free(plan, held, SeatGroup::cpi, period);
    std::ranges::reverse(held);
    RC_ASSERT(seats_free(plan, held, SeatGroup::cpi, period) == before);
  }));
}

TEST_CASE("the seats taken by the groups are the seats taken") {
  CHECK(rc::check([] {
    const auto held = any_held();
    const Day day = any_day();
    std::int64_t sum = 0;
    for (const SeatGroup group : seat_groups) sum += seats_taken(held, group, day);
    RC_ASSERT(sum == seats_taken(held, day));
  }));
}

TEST_CASE("hours missed are neither lost nor invented, and made up only in their month") {
  CHECK(rc::check([] {
    std::vector<Absence> marks;
    const int count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i)
      marks.push_back({.day = any_day(),
                       .minutes = *rc::gen::inRange(0, 480),
                       .kind = static_cast<Presence>(*rc::gen::inRange(1, 4)),
                       .documented = *rc::gen::arbitrary<bool>()});
    const Period january = month_of_day(epoch);
    const Period all{epoch, epoch + std::chrono::days{100}};
    const AbsenceCount counted = count_absences(marks, all, all.last);
    Minutes whole = 0, of_january = 0;
    for (const Absence& mark : marks) {
      whole += mark.minutes;
      if (january.holds(mark.day) && mark.kind != Presence::makeup) of_january += mark.minutes;
    }
    RC_ASSERT(counted.unjustified + counted.documented + counted.undocumented + counted.made_up == whole);
    RC_ASSERT(counted.unjustified == counted.unjustified_in_all);
    RC_ASSERT(count_absences(marks, january, january.last).to_recover <= of_january);
    std::ranges::reverse(marks);
    RC_ASSERT(count_absences(marks, all, all.last) == counted);
  }));
}
