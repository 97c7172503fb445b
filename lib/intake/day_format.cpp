#include "intake/day_format.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, 12> months{"gennaio",   "febbraio", "marzo",    "aprile",
                                                  "maggio",    "giugno",   "luglio",   "agosto",
                                                  "settembre", "ottobre",  "novembre", "dicembre"};

/// The parts of a day while they are being read.
struct DayParts {
  int year = 0;
  unsigned month = 0;
  unsigned day = 1;
};

/// Takes 1 to `most` digits (exactly `most` if `fixed`).
std::optional<int> take_number(std::string_view& text, std::size_t most, bool fixed) {
  std::size_t length = 0;
  while (length < most && length < text.size() && is_digit(text[length])) ++length;
  if (length == 0 || (fixed && length != most)) return std::nullopt;
  const int number = std::atoi(std::string(text.substr(0, length)).c_str());
  text.remove_prefix(length);
  return number;
}

/// Takes an Italian month, whole or by its first three letters.
std::optional<int> take_month(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && ((text[length] | 32) >= 'a' && (text[length] | 32) <= 'z')) ++length;
  const std::string word = lower(text.substr(0, length));
  if (word.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (months[i] == word || months[i].substr(0, 3) == word) {
      text.remove_prefix(length);
      return static_cast<int>(i) + 1;
    }
  return std::nullopt;
}

bool take_field(std::string_view& text, char letter, std::size_t length, bool fixed, DayParts& parts) {
  if (letter == 'm' && length > 2) {
    const auto month = take_month(text);
    parts.month = static_cast<unsigned>(month.value_or(0));
    return month.has_value();
  }
  const auto number = take_number(text, letter == 'y' ? length : 2, fixed || letter == 'y');
  if (!number) return false;
  if (letter == 'y') parts.year = length == 2 ? 2000 + *number : *number;
  if (letter == 'm') parts.month = static_cast<unsigned>(*number);
  if (letter == 'd') parts.day = static_cast<unsigned>(*number);
  return true;
}

bool is_letter_of_pattern(char c) { return c == 'd' || c == 'm' || c == 'y'; }

std::optional<Day> as_day(const DayParts& parts) {
  const std::chrono::year_month_day day{std::chrono::year{parts.year}, std::chrono::month{parts.month},
                                        std::chrono::day{parts.day}};
  if (!day.ok() || parts.year < 1000) return std::nullopt;
  return std::chrono::sys_days{day};
}

}  // namespace

std::optional<Day> parse_day_as(std::string_view typed, std::string_view pattern) {
  const std::string squeezed = squeeze(typed);
  std::string_view text = squeezed;
  DayParts parts;
  while (!pattern.empty()) {
    const char letter = pattern.front();
    if (!is_letter_of_pattern(letter)) {
      if (text.empty() || text.front() != letter) return std::nullopt;
      text.remove_prefix(1);
      pattern.remove_prefix(1);
      continue;
    }
    const std::size_t length = std::min(pattern.find_first_not_of(letter), pattern.size());
    pattern.remove_prefix(length);
    const bool fixed = !pattern.empty() && is_letter_of_pattern(pattern.front());
    if (!take_field(text, letter, length, fixed, parts)) return std::nullopt;
  }
  return text.empty() ? as_day(parts) : std::nullopt;
}

std::optional<std::string> parse_month(std::string_view text) {
  for (const std::string_view pattern : {"yyyy-m", "m/yyyy", "m-yyyy", "mmmm yyyy", "yyyy-m-d", "d/m/yyyy"})
    if (const auto day = parse_day_as(text, pattern)) return iso(*day).substr(0, 7);
  return std::nullopt;
}

}  // namespace povnet
