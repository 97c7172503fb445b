#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "domain/hourly_cost.h"

using namespace povnet;

TEST_CASE(
    "the cost of an hour is within half a cent of the cost divided by the time, and mirrors with its sign") {
  CHECK(rc::check([] {
    const auto cents = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
    const auto minutes = *rc::gen::inRange<std::int64_t>(1, 200'000);
    const auto rate =
        *cents_per_hour({.method = CostMethod::real_contract, .cents = cents, .minutes = minutes});
    const std::int64_t off = rate * minutes - cents * 60;
    RC_ASSERT(2 * (off < 0 ? -off : off) <= minutes);
    RC_ASSERT(*cents_per_hour({.method = CostMethod::real_contract, .cents = -cents, .minutes = minutes}) ==
              -rate);
  }));
}
