#include "domain/working_days.h"

#include <algorithm>

namespace povnet {
namespace {

using std::chrono::days;

bool falls_on(const Holiday& holiday, Day day) {
  const std::chrono::year_month_day date{day};
  return static_cast<unsigned>(date.month()) == holiday.month &&
         static_cast<unsigned>(date.day()) == holiday.day && (!holiday.from || *holiday.from <= day) &&
         (!holiday.to || day <= *holiday.to);
}

}  // namespace

/// The Gregorian rule as Meeus, Jones and Butcher write it.
Day easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int skipped = century / 4;
  const int moon_drift = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - skipped - moon_drift + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
  const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int count = epact + to_sunday - 7 * late + 114;
  return make_day(year, static_cast<unsigned>(count / 31), static_cast<unsigned>(count % 31 + 1));
}

bool WorkingDays::includes(Day day) const {
  if (std::chrono::weekday{day}.iso_encoding() > 5) return false;
  if (day == easter_sunday(year_of(day)) + days{1}) return false;
  return std::ranges::none_of(holidays_, [day](const Holiday& holiday) { return falls_on(holiday, day); });
}

Day WorkingDays::after(Day start, int count) const {
  Day day = start;
  while (count > 0) {
    day += days{1};
    if (includes(day)) --count;
  }
  return day;
}

}  // namespace povnet
