#include "domain/stretches.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr std::chrono::days one_day{1};

bool is_empty(Period period) { return period.last < period.first; }

Period common(Period a, Period b) { return {std::max(a.first, b.first), std::min(a.last, b.last)}; }

}  // namespace

void Stretches::add(Period period) {
  take_out(period);
  if (is_empty(period)) return;
  const auto after = std::ranges::upper_bound(periods_, period.first, {}, &Period::first);
  periods_.insert(after, period);
}

void Stretches::take_out(Period period) {
  if (is_empty(period)) return;
  std::vector<Period> left;
  for (const Period& each : periods_)
    for (const Period& part : {Period{each.first, std::min(each.last, period.first - one_day)},
                               Period{std::max(each.first, period.last + one_day), each.last}})
      if (!is_empty(part)) left.push_back(part);
  periods_ = std::move(left);
}

void Stretches::keep(Period period) {
  for (Period& each : periods_) each = common(each, period);
  std::erase_if(periods_, is_empty);
}

std::int64_t Stretches::days_in(Period period) const {
  std::int64_t days = 0;
  for (const Period& each : periods_)
    if (const Period part = common(each, period); !is_empty(part))
      days += (part.last - part.first).count() + 1;
  return days;
}

}  // namespace povnet
