#include "input/cell_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/day.h"
#include "base/number.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr double last_serial = 2958466;  // 9999-12-31 is the one before
constexpr double offset_1904 = 1462;     // days from 1899-12-30, the usual origin, to 1904-01-01
constexpr int minutes_a_day = 1440;
constexpr int shown_digits = 15;
constexpr double most_hours = 1e7;

std::size_t significant_digits(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text)
    if (is_digit(c) && (digits > 0 || c != '0')) ++digits;
  return digits;
}

std::string fixed(double number) {
  std::array<char, 512> out{};
  const auto end = std::to_chars(out.data(), out.data() + out.size(), number, std::chars_format::fixed).ptr;
  return {out.data(), end};
}

/// 17.100000000000001 is what Excel writes for 17.1, and 0.30000000000000004 what it shows as 0.3.
std::string plain_number(double number) {
  if (number == 0) return "0";
  std::string text = fixed(number);
  if (text.find('.') == std::string::npos || significant_digits(text) <= shown_digits) return text;
  std::array<char, 64> out{};
  const auto end =
      std::to_chars(out.data(), out.data() + out.size(), number, std::chars_format::general, shown_digits)
          .ptr;
  double rounded = 0;
  std::from_chars(out.data(), end, rounded);
  return fixed(rounded);
}

std::optional<double> parsed(std::string_view text) {
  text = trim(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec != std::errc{} || result.ptr != text.data() + text.size() || !std::isfinite(number))
    return std::nullopt;
  return number;
}

/// Most numbers of a sheet are short whole ones and need no arithmetic.
bool is_short_whole(std::string_view text) {
  if (text.empty() || text.size() > shown_digits || (text[0] == '0' && text.size() > 1)) return false;
  for (const char c : text)
    if (!is_digit(c)) return false;
  return true;
}

CellValue time_value(double days) { return {InputKind::minutes, clock(std::llround(days * minutes_a_day))}; }

std::string serial_day(std::int64_t serial) {
  const std::int64_t shift = serial < 60 ? 1 : 0;  // the 1900 system counts a 29 February 1900
  return iso(make_day(1899, 12, 30) + std::chrono::days{serial + shift});
}

CellValue day_value(double serial, bool with_time) {
  const auto minutes = std::llround(serial * minutes_a_day);
  const auto day = with_time ? minutes / minutes_a_day : static_cast<std::int64_t>(std::floor(serial));
  const auto rest = with_time ? minutes % minutes_a_day : 0;
  if (rest == 0) return {InputKind::day, serial_day(day)};
  const std::string time = clock(rest);
  return {InputKind::text, serial_day(day) + (time.size() == 4 ? " 0" : " ") + time};
}

/// Past what a format code says about itself: "text", \x, _x, *x, [Red], AM/PM. [h] and its like stay as
/// their letters.
std::string format_letters(std::string_view code) {
  std::string letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      const std::string inside = lower(code.substr(i + 1, end - i - 1));
      if (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos)
        letters += inside[0] == 'm' ? "s" : inside;
      i = end;
    } else if (lower(code.substr(i, 5)) == "am/pm") {
      i += 4;
    } else {
      letters += lower(code.substr(i, 1));
    }
  }
  return letters;
}

std::optional<double> number_before(std::string_view& text, char unit) {
  const auto end = text.find(unit);
  if (end == std::string_view::npos) return 0;
  const auto number = parsed(text.substr(0, end));
  text.remove_prefix(end + 1);
  return number;
}

std::optional<double> duration_hours(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (!text.starts_with('P')) return std::nullopt;
  text.remove_prefix(1);
  const auto mark = text.find('T');
  std::string_view date = text.substr(0, mark);
  std::string_view time = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
  const auto days = number_before(date, 'D');
  const auto hours = number_before(time, 'H');
  const auto minutes = number_before(time, 'M');
  const auto seconds = number_before(time, 'S');
  if (!days || !hours || !minutes || !seconds || !date.empty() || !time.empty()) return std::nullopt;
  const double all = *days * 24 + *hours + *minutes / 60 + *seconds / 3600;
  if (!(all < most_hours && all > -most_hours)) return std::nullopt;
  return negative ? -all : all;
}

}  // namespace

NumberShow show_of_builtin(int id) {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
    return NumberShow::day;
  if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47)) return NumberShow::time;
  if (id == 9 || id == 10) return NumberShow::percent;
  return id == 22 ? NumberShow::day_and_time : NumberShow::number;
}

NumberShow show_of_code(std::string_view code) {
  const std::string letters = format_letters(code);
  if (letters.starts_with("general") || letters.starts_with("standard") || letters.starts_with("@"))
    return NumberShow::number;
  const auto has = [&letters](const char* any) { return letters.find_first_of(any) != std::string::npos; };
  const bool time = has("hs");
  const bool day = has("yd") || (has("m") && !time);
  if (day) return time ? NumberShow::day_and_time : NumberShow::day;
  if (time) return NumberShow::time;
  return letters.find('%') == std::string::npos ? NumberShow::number : NumberShow::percent;
}

std::optional<CellValue> number_value(std::string_view text, NumberShow show, bool from_1904) {
  if (show == NumberShow::number && is_short_whole(text))
    return CellValue{InputKind::number, std::string(text)};
  const auto number = parsed(text);
  if (!number) return std::nullopt;
  const bool time =
      show == NumberShow::time || (show == NumberShow::day_and_time && *number >= 0 && *number < 1);
  if (time && std::abs(*number) * 24 < most_hours) return time_value(*number);
  const double serial = *number + (from_1904 ? offset_1904 : 0);
  const bool day = show == NumberShow::day || show == NumberShow::day_and_time;
  if (day && serial >= 1 && serial < last_serial) return day_value(serial, show == NumberShow::day_and_time);
  return CellValue{show == NumberShow::percent ? InputKind::percent : InputKind::number,
                   plain_number(*number)};
}

CellValue iso_day_value(std::string_view text) {
  const std::string_view day = text.substr(0, 10);
  if (!parse_iso_day(day)) return {InputKind::text, std::string(text)};
  if (text.size() < 16 || text[10] != 'T' || text.substr(11).starts_with("00:00"))
    return {InputKind::day, std::string(day)};
  return {InputKind::text, std::string(day) + " " + std::string(text.substr(11, 5))};
}

CellValue duration_value(std::string_view text) {
  if (const auto hours = duration_hours(text)) return time_value(*hours / 24);
  if (text.size() >= 5 && text[2] == ':')
    if (const auto minutes = parse_minutes(text.substr(0, 5))) return {InputKind::minutes, clock(*minutes)};
  return {InputKind::text, std::string(text)};
}

bool is_error_text(std::string_view text) {
  for (const char* known : {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#RIF!",
                            "#N/D", "#NOME?", "#VALORE!", "#NULLO!"})
    if (text == known) return true;
  return text.size() == 7 && text.starts_with("Err:");
}

}  // namespace povnet
