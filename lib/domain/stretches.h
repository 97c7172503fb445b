#pragma once

#include <cstdint>
#include <vector>

#include "base/period.h"

namespace povnet {

/// Days in periods that do not touch, in order: the days of an assignment that was suspended, or taken up
/// again.
class Stretches {
 public:
  Stretches() = default;
  Stretches(Period period) {
    add(period);
  }  // NOLINT(google-explicit-constructor): one period is the usual case

  void add(Period period);  ///< days that are there already count once
  void take_out(Period period);
  void keep(Period period);  ///< only days in it

  bool empty() const { return periods_.empty(); }
  Day first() const { return periods_.front().first; }  ///< of what is not empty
  Day last() const { return periods_.back().last; }
  std::int64_t days_in(Period period) const;

 private:
  std::vector<Period> periods_;
};

}  // namespace povnet
