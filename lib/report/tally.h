#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/value.h"
#include "document/cell.h"
#include "schema/measure.h"

namespace povnet {

/// Counts the rows of one cell as its measure says. Every level of a report has its own, so that
/// nothing is ever added up from distinct counts.
class Tally {
 public:
  explicit Tally(const Measure& measure);

  /// `value`: the row's value in the measure's column; a missing value is a row, but is not counted,
  /// added up or measured.
  void add(const Value& value);

  /// `kind`: of the measure's column. A median or a share of nothing is empty, not zero.
  Cell result(Kind kind) const;

  std::int64_t rows() const { return rows_; }

 private:
  Measure::Count count_;
  std::int64_t at_most_;
  bool missing_is_unknown_;
  std::int64_t rows_ = 0;
  std::int64_t sum_ = 0;
  std::int64_t within_ = 0;
  std::int64_t measured_ = 0;
  std::unordered_set<std::string> distinct_;
  std::vector<std::int64_t> values_;
};

/// numerator * times / denominator in hundredths; empty where the denominator is empty or zero.
Cell ratio(const Cell& numerator, const Cell& denominator, std::int64_t times);

std::string as_text(const Value& value);  ///< "" for a missing value

}  // namespace povnet
