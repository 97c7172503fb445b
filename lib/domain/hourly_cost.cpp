#include "domain/hourly_cost.h"

namespace povnet {
namespace {

constexpr std::int64_t minutes_an_hour = 60;
constexpr std::int64_t whole_share = 10000;

/// `below` is positive.
std::int64_t divided(std::int64_t above, std::int64_t below) {
  const std::int64_t half = above < 0 ? -(below / 2) : below / 2;
  return (above + half) / below;
}

}  // namespace

std::optional<std::int64_t> cents_per_hour(const CostBasis& basis) {
  if (basis.method == CostMethod::ucs) return basis.cents;
  const bool part_time = basis.method == CostMethod::real_1720;
  const std::int64_t time = basis.minutes * (part_time ? basis.share : whole_share);
  if (time <= 0) return std::nullopt;
  return divided(basis.cents * minutes_an_hour * whole_share, time);
}

std::int64_t cost_of_minutes(std::int64_t rate, std::int64_t minutes) {
  return divided(rate * minutes, minutes_an_hour);
}

}  // namespace povnet
