#include "base/period.h"

#include <array>
#include <cstdlib>

namespace povnet {
namespace {

constexpr std::array<const char*, 12> month_names{"gennaio",   "febbraio", "marzo",    "aprile",
                                                  "maggio",    "giugno",   "luglio",   "agosto",
                                                  "settembre", "ottobre",  "novembre", "dicembre"};

Period months(int year, unsigned first, int count) {
  const Day start = make_day(year, first, 1);
  return {start, add_months(start, count) - std::chrono::days{1}};
}

std::optional<Period> relative(std::string_view text, Day today) {
  const Day month = first_of_month(today);
  if (text == "this-month" || text == "questo-mese") return month_of_day(today);
  if (text == "last-month" || text == "mese-scorso") return month_of_day(month - std::chrono::days{1});
  if (text == "last-year" || text == "anno-scorso") return months(year_of(today) - 1, 1, 12);
  if (text == "last-quarter" || text == "trimestre-scorso") {
    const Day quarter = add_months(month, -static_cast<int>((month_of(today) - 1) % 3) - 3);
    return months(year_of(quarter), month_of(quarter), 3);
  }
  return std::nullopt;
}

std::optional<Period> within_year(int year, std::string_view rest) {
  if (rest.size() != 2) return std::nullopt;
  const int n = rest[1] - '0';
  if (rest[0] == 'H' && (n == 1 || n == 2)) return months(year, n == 1 ? 1 : 7, 6);
  if (rest[0] == 'Q' && n >= 1 && n <= 4) return months(year, static_cast<unsigned>(3 * n - 2), 3);
  const int month = (rest[0] - '0') * 10 + n;
  if (rest[0] < '0' || rest[0] > '1' || n < 0 || n > 9 || month < 1 || month > 12) return std::nullopt;
  return months(year, static_cast<unsigned>(month), 1);
}

}  // namespace

Period month_of_day(Day day) { return {first_of_month(day), last_of_month(day)}; }

Period last_complete_month(Day today) {
  if (today == last_of_month(today)) return month_of_day(today);
  return month_of_day(first_of_month(today) - std::chrono::days{1});
}

std::optional<Period> parse_period(std::string_view text, Day today) {
  if (const auto period = relative(text, today)) return period;
  if (const auto dots = text.find(".."); dots != std::string_view::npos) {
    const auto first = parse_day(text.substr(0, dots));
    const auto last = parse_day(text.substr(dots + 2));
    if (!first || !last || *last < *first) return std::nullopt;
    return Period{*first, *last};
  }
  if (const auto day = parse_day(text)) return Period{*day, *day};
  if (text.size() < 4 || text.substr(0, 4).find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const int year = std::atoi(std::string(text.substr(0, 4)).c_str());
  if (year < 1000) return std::nullopt;
  if (text.size() == 4) return months(year, 1, 12);
  if (text[4] != '-') return std::nullopt;
  return within_year(year, text.substr(5));
}

std::string label(const Period& period) {
  const int year = year_of(period.first);
  const unsigned month = month_of(period.first);
  const std::string y = std::to_string(year);
  if (period == months(year, 1, 12)) return "anno " + y;
  if (period == month_of_day(period.first)) return std::string(month_names.at(month - 1)) + " " + y;
  if (month % 6 == 1 && period == months(year, month, 6))
    return std::to_string(month / 6 + 1) + "° semestre " + y;
  if (month % 3 == 1 && period == months(year, month, 3))
    return std::to_string(month / 3 + 1) + "° trimestre " + y;
  if (period.first == period.last) return italian(period.first);
  return italian(period.first) + " - " + italian(period.last);
}

}  // namespace povnet
