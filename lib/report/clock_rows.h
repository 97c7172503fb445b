#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/day.h"
#include "report/reader.h"
#include "schema/clock.h"

namespace povnet {

/// What the query of a clock says of one record.
struct ClockRow {
  std::string record;
  std::int64_t care_case = 0;  ///< ids; 0: none
  std::int64_t person = 0;
  std::int64_t staff = 0;
  std::optional<Day> start;
  std::optional<Day> due;
  bool exempt = false;
  bool held = false;
  std::string missing;
  std::optional<Day> reference_day;
};

/// Every row of the clock on the day of the scope. Fault::input where its query gives other columns than a
/// clock has.
void each_clock_row(Reader& reader, const Clock& clock, const Scope& scope,
                    const std::function<void(const ClockRow&)>& take);

}  // namespace povnet
