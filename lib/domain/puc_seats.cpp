#include "domain/puc_seats.h"

#include <algorithm>
#include <utility>

#include "base/number.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, seat_groups.size()> group_keys{"pais", "cpi", "volunteers"};

template <class Counts>
std::int64_t count_on(std::span<const SeatHeld> held, Day day, Counts counts) {
  return std::ranges::count_if(held, [&](const SeatHeld& one) { return one.held.holds(day) && counts(one); });
}

/// A day by day count, taken where it changes.
template <class Counts>
std::int64_t most_on(std::span<const SeatHeld> held, Period period, Counts counts) {
  std::vector<std::pair<Day, int>> changes;
  for (const SeatHeld& one : held) {
    const Period inside{std::max(one.held.first, period.first), std::min(one.held.last, period.last)};
    if (!counts(one) || inside.last < inside.first) continue;
    changes.emplace_back(inside.first, 1);
    changes.emplace_back(inside.last + std::chrono::days{1}, -1);
  }
  std::ranges::sort(changes);  // of one day, who leaves before who comes
  std::int64_t now = 0, most = 0;
  for (const auto& [day, change] : changes) most = std::max(most, now += change);
  return most;
}

bool any(const SeatHeld&) { return true; }

auto in(SeatGroup group) {
  return [group](const SeatHeld& one) { return one.group == group; };
}

std::optional<std::int64_t> sum_of(const SeatPlan& plan) {
  std::int64_t sum = 0;
  bool known = false;
  for (const auto& seats : plan.of_group) {
    known = known || seats.has_value();
    sum += seats.value_or(0);
  }
  return known ? std::optional(sum) : std::nullopt;
}

void judge_share(const SeatPlan& plan, const SflShare& share, std::vector<SeatFault>& faults) {
  const auto sfl = plan.of(SeatGroup::cpi);
  if (!plan.total || *plan.total == 0 || !sfl) return;
  const SeatRange range = sfl_seats(*plan.total, share);
  if (!range.possible()) return faults.push_back(SeatFault::sfl_impossible);
  if (*sfl < range.least) faults.push_back(SeatFault::sfl_below);
  if (*sfl > range.most) faults.push_back(SeatFault::sfl_above);
}

}  // namespace

std::string_view key_of(SeatGroup group) { return group_keys[static_cast<std::size_t>(group)]; }

std::optional<SeatGroup> seat_group_named(std::string_view key) {
  for (const SeatGroup group : seat_groups)
    if (key_of(group) == key) return group;
  return std::nullopt;
}

std::int64_t seats_taken(std::span<const SeatHeld> held, Day day) { return count_on(held, day, any); }

std::int64_t seats_taken(std::span<const SeatHeld> held, SeatGroup group, Day day) {
  return count_on(held, day, in(group));
}

std::optional<std::int64_t> seats_free(const SeatPlan& plan, std::span<const SeatHeld> held, SeatGroup group,
                                       Period period) {
  std::optional<std::int64_t> left;
  if (plan.total) left = *plan.total - most_on(held, period, any);
  if (const auto own = plan.of(group)) {
    const std::int64_t own_left = *own - most_on(held, period, in(group));
    left = left ? std::min(*left, own_left) : own_left;
  }
  if (left) left = std::max<std::int64_t>(*left, 0);
  return left;
}

std::optional<Fraction> parse_fraction(std::string_view text) {
  const std::size_t bar = text.find('/');
  if (bar == std::string_view::npos) return std::nullopt;
  const auto above = parse_integer(text.substr(0, bar));
  const auto below = parse_integer(text.substr(bar + 1));
  if (!above || !below || *above < 0 || *below <= 0) return std::nullopt;
  return Fraction{*above, *below};
}

SeatRange sfl_seats(std::int64_t seats, const SflShare& share) {
  const auto& [least, most] = share;
  return {(seats * least.above + least.below - 1) / least.below, seats * most.above / most.below};
}

std::string_view key_of(SeatFault fault) {
  constexpr std::array<std::string_view, 6> keys{"sum_differs",    "sfl_below",      "sfl_above",
                                                 "sfl_impossible", "group_overfull", "overfull"};
  return keys[static_cast<std::size_t>(fault)];
}

std::vector<SeatFault> seat_faults(const SeatPlan& plan, std::span<const SeatHeld> held,
                                   const std::optional<SflShare>& share, Day day) {
  std::vector<SeatFault> faults;
  const auto sum = sum_of(plan);
  if (plan.total && sum && *sum != *plan.total) faults.push_back(SeatFault::sum_differs);
  if (share) judge_share(plan, *share, faults);
  if (std::ranges::any_of(seat_groups, [&](SeatGroup group) {
        const auto seats = plan.of(group);
        return seats && seats_taken(held, group, day) > *seats;
      }))
    faults.push_back(SeatFault::group_overfull);
  if (plan.total && seats_taken(held, day) > *plan.total) faults.push_back(SeatFault::overfull);
  return faults;
}

}  // namespace povnet
