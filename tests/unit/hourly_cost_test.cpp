#include "domain/hourly_cost.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

constexpr std::int64_t full_year = 1720 * 60;

std::int64_t rate(const CostBasis& basis) { return cents_per_hour(basis).value_or(-1); }

}  // namespace

TEST_CASE("an hour of staff costs what its method says (S-098, S-099)") {
  CHECK(rate({.method = CostMethod::ucs, .cents = 2967}) == 2967);
  CHECK(rate({.method = CostMethod::real_1720, .cents = 3440000, .minutes = full_year}) == 2000);
  CHECK(rate({.method = CostMethod::real_1720, .cents = 1720000, .minutes = full_year, .share = 5000}) ==
        2000);
  CHECK(rate({.method = CostMethod::real_monthly, .cents = 300000, .minutes = 150 * 60}) == 2000);
  CHECK(rate({.method = CostMethod::real_contract, .cents = 3200000, .minutes = 1600 * 60}) == 2000);
}

TEST_CASE("cents are rounded half away from zero") {
  CHECK(rate({.method = CostMethod::real_contract, .cents = 5, .minutes = 120}) == 3);
  CHECK(rate({.method = CostMethod::real_contract, .cents = -5, .minutes = 120}) == -3);
  CHECK(rate({.method = CostMethod::real_contract, .cents = 4, .minutes = 180}) == 1);
  CHECK(cost_of_minutes(2000, 86 * 60) == 172000);
  CHECK(cost_of_minutes(2967, 7 * 60) == 20769);
  CHECK(cost_of_minutes(1, 30) == 1);
  CHECK(cost_of_minutes(-1, 30) == -1);
}

TEST_CASE("without time there is no cost of an hour") {
  CHECK(!cents_per_hour({.method = CostMethod::real_monthly, .cents = 300000}));
  CHECK(!cents_per_hour({.method = CostMethod::real_1720, .cents = 1, .minutes = full_year, .share = 0}));
}
