#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"

namespace povnet {

/// Both ends included.
struct Period {
  Day first{};
  Day last{};

  bool holds(Day day) const { return first <= day && day <= last; }
  bool operator==(const Period&) const = default;
};

/// 2026, 2026-H1, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, this-month, last-month, last-quarter,
/// last-year, questo-mese, mese-scorso, trimestre-scorso, anno-scorso.
std::optional<Period> parse_period(std::string_view text, Day today);

Period month_of_day(Day day);
Period last_complete_month(Day today);  ///< the whole month that ended before or on `today`

/// "ottobre 2026", "1° trimestre 2026", "anno 2026", else "01/10/2026 - 15/10/2026".
std::string label(const Period& period);

}  // namespace povnet
