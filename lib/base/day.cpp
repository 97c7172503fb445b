#include "base/day.h"

#include <array>
#include <cstdio>

#include "base/text.h"

namespace povnet {
namespace {

using std::chrono::year_month_day;

std::optional<int> number(std::string_view digits) {
  if (digits.empty() || digits.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Day> day_of(std::optional<int> y, std::optional<int> m, std::optional<int> d) {
  if (!y || !m || !d || *y < 1000) return std::nullopt;
  const year_month_day date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                            std::chrono::day{static_cast<unsigned>(*d)}};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

std::optional<Day> parse_day_first(std::string_view text) {
  const auto separator = text.find_first_of("/-.");
  if (separator == 0 || separator > 2) return std::nullopt;
  const auto next = text.find(text[separator], separator + 1);
  if (next == std::string_view::npos || next - separator > 3 || text.size() - next != 5) return std::nullopt;
  return day_of(number(text.substr(next + 1)), number(text.substr(separator + 1, next - separator - 1)),
                number(text.substr(0, separator)));
}

/// "2026-10-02", "2026-10-2", "2026/10/02".
std::optional<Day> parse_year_first(std::string_view text) {
  if (text.size() < 8 || text.size() > 10 || (text[4] != '-' && text[4] != '/' && text[4] != '.'))
    return std::nullopt;
  const auto next = text.find(text[4], 5);
  if (next == std::string_view::npos || next == 5 || next > 7 || next + 1 == text.size() ||
      text.size() - next > 3)
    return std::nullopt;
  return day_of(number(text.substr(0, 4)), number(text.substr(5, next - 5)), number(text.substr(next + 1)));
}

year_month_day parts(Day day) { return year_month_day{day}; }

void write_digits(std::string& text, std::size_t at, std::size_t digits, unsigned number) {
  for (; digits > 0; number /= 10) text[at + --digits] = static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<Day> parse_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return day_of(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

std::optional<Day> parse_day(std::string_view text) {
  text = trim(text);
  if (const auto day = parse_year_first(text)) return day;
  return parse_day_first(text);
}

std::optional<Day> parse_compact_day(std::string_view text) {
  if (text.size() != 8) return std::nullopt;
  return day_of(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6, 2)));
}

std::string iso(Day day) {
  std::string text = "0000-00-00";
  const year_month_day date = parts(day);
  write_digits(text, 0, 4, static_cast<unsigned>(static_cast<int>(date.year())));
  write_digits(text, 5, 2, static_cast<unsigned>(date.month()));
  write_digits(text, 8, 2, static_cast<unsigned>(date.day()));
  return text;
}

std::string italian(Day day) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%02u/%02u/%04d", static_cast<unsigned>(parts(day).day()),
                month_of(day), year_of(day));
  return text.data();
}

Day make_day(int year, unsigned month, unsigned day) {
  return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

int year_of(Day day) { return static_cast<int>(parts(day).year()); }
unsigned month_of(Day day) { return static_cast<unsigned>(parts(day).month()); }

Day add_months(Day day, int months) {
  const auto date = parts(day) + std::chrono::months{months};
  return date.ok() ? Day{date} : Day{date.year() / date.month() / std::chrono::last};
}

Day first_of_month(Day day) { return Day{parts(day).year() / parts(day).month() / std::chrono::day{1}}; }
Day last_of_month(Day day) { return Day{parts(day).year() / parts(day).month() / std::chrono::last}; }

Day monday_of(Day day) { return day - std::chrono::days{(std::chrono::weekday{day}.iso_encoding() - 1)}; }

}  // namespace povnet
