#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace povnet {

/// A calendar day; `day + std::chrono::days{120}` is plain arithmetic.
using Day = std::chrono::sys_days;

/// Only YYYY-MM-DD, years 1000 to 9999; nothing for a day that does not exist.
std::optional<Day> parse_iso_day(std::string_view text);

/// As people write it: 2026-03-09, 2026-3-9, 9/3/2026, 09-03-2026, 09.03.2026; surrounding blanks allowed.
std::optional<Day> parse_day(std::string_view text);

/// yyyymmdd, as accounting files have it.
std::optional<Day> parse_compact_day(std::string_view text);

std::string iso(Day day);
std::string italian(Day day);  ///< 09/03/2026

Day make_day(int year, unsigned month, unsigned day);  ///< the day must exist
int year_of(Day day);
unsigned month_of(Day day);

/// The same day `months` later (or earlier), or the last of that month where there is none.
Day add_months(Day day, int months);
Day first_of_month(Day day);
Day last_of_month(Day day);
Day monday_of(Day day);  ///< the Monday on or before `day`

}  // namespace povnet
