#include "sheet/svg_axis.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"

namespace povnet {
namespace {

constexpr double wanted_steps = 5;

double nice_step(double span, bool whole) {
  const double rough = span / wanted_steps;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  double step = 10 * power;
  for (const double factor : {5.0, 2.0, 1.0})
    if (factor * power >= rough) step = factor * power;
  return whole ? std::max(step, 1.0) : step;
}

}  // namespace

std::vector<double> Scale::ticks() const {
  std::vector<double> all;
  const int count = static_cast<int>(std::lround((high - low) / step));
  for (int i = 0; i <= count; ++i) all.push_back(low + i * step);
  return all;
}

Scale scale_of(const ChartData& data) {
  double low = 0;
  double high = 0;
  bool whole = true;
  for (const ChartData::Series& series : data.series) {
    whole = whole && (series.kind == Kind::integer || series.kind == Kind::minutes);
    for (const auto& value : series.values) {
      low = std::min(low, value.value_or(0));
      high = std::max(high, value.value_or(0));
    }
  }
  if (high <= low) high = low + 1;
  const double step = nice_step(high - low, whole);
  return {.low = std::floor(low / step) * step, .high = std::ceil(high / step) * step, .step = step};
}

std::string tick_text(double value, const Scale& scale, Kind kind) {
  const std::string unit = kind == Kind::share ? " %" : "";
  if (scale.step >= 1) return italian_decimal(std::llround(value), 0) + unit;
  const int digits = scale.step >= 0.1 ? 1 : 2;
  return italian_decimal(std::llround(value * std::pow(10.0, digits)), digits) + unit;
}

}  // namespace povnet
