#include "report/tally.h"

#include <algorithm>

#include "base/number.h"

namespace povnet {
namespace {

constexpr std::int64_t hundredths = 100;
constexpr std::int64_t whole_share = 10'000;

/// Of an even number of values the mean of the two in the middle.
Cell median(std::vector<std::int64_t> values, Kind kind) {
  if (values.empty()) return Cell::none(kind == Kind::integer ? Kind::decimal : kind);
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  const std::int64_t twice =
      values.size() % 2 == 1 ? 2 * values[middle] : values[middle - 1] + values[middle];
  if (kind == Kind::integer) return Cell::of(Kind::decimal, twice * hundredths / 2);
  return Cell::of(kind, scale(twice, 1, 2));
}

}  // namespace

std::string as_text(const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return {};
}

Tally::Tally(const Measure& measure)
    : count_(measure.count), at_most_(measure.at_most), missing_is_unknown_(measure.missing_is_unknown) {}

void Tally::add(const Value& value) {
  ++rows_;
  if (count_ == Measure::Count::rows || is_null(value)) return;
  if (count_ == Measure::Count::distinct) {
    distinct_.insert(as_text(value));
    return;
  }
  const auto* number = std::get_if<std::int64_t>(&value);
  if (!number) return;
  ++measured_;
  sum_ += *number;
  if (*number <= at_most_) ++within_;
  if (count_ == Measure::Count::median) values_.push_back(*number);
}

Cell Tally::result(Kind kind) const {
  switch (count_) {
    case Measure::Count::rows:
      return Cell::of(Kind::integer, rows_);
    case Measure::Count::distinct:
      if (missing_is_unknown_ && rows_ > 0 && distinct_.empty()) return Cell::none(Kind::integer);
      return Cell::of(Kind::integer, static_cast<std::int64_t>(distinct_.size()));
    case Measure::Count::sum:
      if (missing_is_unknown_ && rows_ > 0 && measured_ == 0) return Cell::none(kind);
      return Cell::of(kind, sum_);
    case Measure::Count::median:
      return median(values_, kind);
    case Measure::Count::share:
      return measured_ == 0 ? Cell::none(Kind::share)
                            : Cell::of(Kind::share, scale(within_, whole_share, measured_));
    case Measure::Count::ratio:
      break;
  }
  return Cell::none();
}

Cell ratio(const Cell& numerator, const Cell& denominator, std::int64_t times) {
  if (numerator.empty || denominator.empty || denominator.number == 0) return Cell::none(Kind::decimal);
  return Cell::of(Kind::decimal, scale(numerator.number, hundredths * times, denominator.number));
}

}  // namespace povnet
