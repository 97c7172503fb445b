#include "domain/puc_seats.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

const SflShare law{.least = {1, 2}, .most = {2, 3}};
const Day first_day = make_day(2026, 9, 1);
const Day last = make_day(2026, 12, 31);

SeatPlan plan_of(std::int64_t total, std::int64_t pais, std::int64_t cpi, std::int64_t volunteers) {
  return {.total = total, .of_group = {pais, cpi, volunteers}};
}

SeatHeld on_seat(SeatGroup group, Day from = first_day, Day to = last) {
  return {.group = group, .held = {from, to}};
}

}  // namespace

TEST_CASE("the SFL seats of a project go from a half to two thirds (PUC-04, S-059)") {
  struct Case {
    std::int64_t seats, least, most;
  };
  for (const Case& one : {Case{0, 0, 0},
                          {2, 1, 1},
                          {3, 2, 2},
                          {4, 2, 2},
                          {5, 3, 3},
                          {6, 3, 4},
                          {7, 4, 4},
                          {9, 5, 6},
                          {12, 6, 8}}) {
    CAPTURE(one.seats);
    CHECK(sfl_seats(one.seats, law).least == one.least);
    CHECK(sfl_seats(one.seats, law).most == one.most);
  }
  CHECK_FALSE(sfl_seats(1, law).possible());
}

TEST_CASE("seats taken on a day, by group") {
  const std::vector held{on_seat(SeatGroup::pais), on_seat(SeatGroup::cpi, first_day, first_day)};
  CHECK(seats_taken(held, first_day) == 2);
  CHECK(seats_taken(held, SeatGroup::cpi, first_day) == 1);
  CHECK(seats_taken(held, SeatGroup::cpi, first_day + std::chrono::days{1}) == 0);
  CHECK(seats_taken(held, last + std::chrono::days{1}) == 0);
}

TEST_CASE("a seat is free when it stays so for the whole period") {
  const SeatPlan plan = plan_of(2, 1, 1, 0);
  const Day later = make_day(2026, 11, 1);
  const std::vector held{on_seat(SeatGroup::pais, later)};
  CHECK(seats_free(plan, held, SeatGroup::pais, {first_day, later - std::chrono::days{1}}) == 1);
  CHECK(seats_free(plan, held, SeatGroup::pais, {first_day, last}) == 0);
  CHECK(seats_free(plan, held, SeatGroup::volunteers, {first_day, last}) == 0);
  SUBCASE("who leaves in the evening makes room for who comes in the morning") {
    const std::vector in_turn{on_seat(SeatGroup::cpi, first_day, later - std::chrono::days{1}),
                              on_seat(SeatGroup::cpi, later)};
    CHECK(seats_free(plan_of(4, 0, 2, 0), in_turn, SeatGroup::cpi, {first_day, last}) == 1);
  }
  SUBCASE("the project's own number limits the group's") {
    const std::vector two{on_seat(SeatGroup::pais), on_seat(SeatGroup::pais)};
    CHECK(seats_free(plan, two, SeatGroup::cpi, {first_day, last}) == 0);
  }
  SUBCASE("what nobody wrote is not known") {
    CHECK_FALSE(seats_free({}, held, SeatGroup::pais, {first_day, last}));
    CHECK(seats_free({.total = 3, .of_group = {}}, held, SeatGroup::pais, {first_day, last}) == 2);
  }
}

TEST_CASE("what is wrong with the seats of a project") {
  using Faults = std::vector<SeatFault>;
  CHECK(seat_faults(plan_of(6, 2, 3, 1), {}, law, first_day) == Faults{});
  CHECK(seat_faults(plan_of(6, 2, 3, 2), {}, law, first_day) == Faults{SeatFault::sum_differs});
  CHECK(seat_faults(plan_of(6, 3, 2, 1), {}, law, first_day) == Faults{SeatFault::sfl_below});
  CHECK(seat_faults(plan_of(6, 1, 5, 0), {}, law, first_day) == Faults{SeatFault::sfl_above});
  CHECK(seat_faults(plan_of(1, 1, 0, 0), {}, law, first_day) == Faults{SeatFault::sfl_impossible});
  CHECK(seat_faults(plan_of(6, 3, 2, 1), {}, std::nullopt, first_day) == Faults{});
  CHECK(seat_faults(plan_of(0, 0, 0, 0), {}, law, first_day) == Faults{});
  CHECK(seat_faults({}, {}, law, first_day) == Faults{});
  const std::vector two{on_seat(SeatGroup::pais), on_seat(SeatGroup::pais)};
  CHECK(seat_faults(plan_of(2, 1, 1, 0), two, law, first_day) == Faults{SeatFault::group_overfull});
  const std::vector three{on_seat(SeatGroup::pais), on_seat(SeatGroup::cpi), on_seat(SeatGroup::cpi)};
  CHECK(seat_faults(plan_of(2, 1, 1, 0), three, law, first_day) ==
        Faults{SeatFault::group_overfull, SeatFault::overfull});
}

TEST_CASE("a fraction of the law as text") {
  CHECK(parse_fraction("2/3")->above == 2);
  CHECK(parse_fraction("2/3")->below == 3);
  for (const char* text : {"", "2", "2/", "/3", "2/0", "-1/2", "a/b"}) CHECK_FALSE(parse_fraction(text));
}
