#include "base/number.h"

#include <cstdlib>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t most_digits = 17;

std::string without_decoration(std::string_view text) {
  std::string plain = replace_all(squeeze(text), "\u20ac", "");
  plain = replace_all(plain, "\u00a0", "");
  plain = replace_all(plain, "EUR", "");
  return std::string(trim(plain));
}

bool all_digits(std::string_view text) {
  for (const char c : text)
    if (!is_digit(c)) return false;
  return !text.empty();
}

/// "1.234.567" or "1 234": groups of three after the first.
std::optional<std::string> ungrouped(std::string_view text, char separator) {
  std::string digits;
  std::size_t start = 0;
  while (true) {
    const auto end = text.find(separator, start);
    const auto group = text.substr(start, end == std::string_view::npos ? end : end - start);
    if (!all_digits(group)) return std::nullopt;
    if (start == 0 ? (end != std::string_view::npos && group.size() > 3) : group.size() != 3)
      return std::nullopt;
    digits += group;
    if (end == std::string_view::npos) return digits;
    start = end + 1;
  }
}

struct Halves {
  std::string whole;
  std::string fraction;
};

std::optional<Halves> halves(std::string_view text) {
  const auto comma = text.rfind(',');
  const auto dot = text.rfind('.');
  const auto none = std::string_view::npos;
  if (comma != none && dot != none) {
    const auto mark = comma > dot ? comma : dot;
    const auto whole = ungrouped(text.substr(0, mark), comma > dot ? '.' : ',');
    if (!whole) return std::nullopt;
    return Halves{*whole, std::string(text.substr(mark + 1))};
  }
  if (comma != none) {
    if (text.find(',') != comma) return std::nullopt;
    const auto whole = ungrouped(text.substr(0, comma), ' ');
    if (!whole) return std::nullopt;
    return Halves{*whole, std::string(text.substr(comma + 1))};
  }
  if (dot != none && (text.find('.') != dot || text.size() - dot == 4)) {
    const auto whole = ungrouped(text, '.');
    if (whole) return Halves{*whole, ""};
    if (text.find('.') != dot) return std::nullopt;
  }
  if (dot != none) return Halves{std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
  const auto whole = ungrouped(text, ' ');
  if (!whole) return std::nullopt;
  return Halves{*whole, ""};
}

}  // namespace

std::optional<std::int64_t> parse_decimal(std::string_view text, int digits) {
  std::string plain = without_decoration(text);
  bool negative = false;
  if (!plain.empty() && (plain.front() == '-' || plain.front() == '+')) {
    negative = plain.front() == '-';
    plain = std::string(trim(std::string_view(plain).substr(1)));
  }
  auto parts = halves(plain);
  if (!parts || (!parts->fraction.empty() && !all_digits(parts->fraction))) return std::nullopt;
  if (!all_digits(parts->whole)) return std::nullopt;
  while (parts->fraction.size() > static_cast<std::size_t>(digits) && parts->fraction.back() == '0')
    parts->fraction.pop_back();
  if (parts->fraction.size() > static_cast<std::size_t>(digits)) return std::nullopt;
  parts->fraction.resize(static_cast<std::size_t>(digits), '0');
  const std::string all = parts->whole + parts->fraction;
  const auto first = all.find_first_not_of('0');
  if (first != std::string::npos && all.size() - first > most_digits) return std::nullopt;
  const std::int64_t value = std::strtoll(all.c_str(), nullptr, 10);
  return negative ? -value : value;
}

std::optional<Cents> parse_cents(std::string_view text) { return parse_decimal(text, 2); }

std::optional<std::int64_t> parse_integer(std::string_view text) { return parse_decimal(text, 0); }

std::optional<Minutes> parse_minutes(std::string_view text, HoursStyle style) {
  std::string plain(trim(text));
  const auto colon = plain.find(':');
  if (colon != std::string::npos || style == HoursStyle::clock) {
    const auto mark = colon != std::string::npos ? colon : plain.find_first_of(",.");
    const auto whole = plain.substr(0, mark);
    std::string rest = mark == std::string::npos ? "0" : plain.substr(mark + 1);
    if (rest.size() == 1 && colon == std::string::npos) rest += '0';
    if (!all_digits(whole) || !all_digits(rest) || whole.size() > 6 || rest.size() > 2) return std::nullopt;
    const Minutes minutes = std::atoll(rest.c_str());
    if (minutes > 59) return std::nullopt;
    return std::atoll(whole.c_str()) * 60 + minutes;
  }
  const auto hours = parse_decimal(plain, 4);
  if (!hours) return std::nullopt;
  return scale(*hours, 60, 10000);
}

std::string plain_decimal(std::int64_t value, int digits) {
  const bool negative = value < 0;
  std::string text = std::to_string(negative ? -value : value);
  const auto places = static_cast<std::size_t>(digits);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  if (places > 0) text.insert(text.size() - places, 1, '.');
  return negative ? "-" + text : text;
}

std::string italian_decimal(std::int64_t value, int digits) {
  std::string text = plain_decimal(value, digits);
  const auto dot = text.find('.');
  auto end = dot == std::string::npos ? text.size() : dot;
  if (dot != std::string::npos) text[dot] = ',';
  const std::size_t first = value < 0 ? 1 : 0;
  while (end > first + 3) text.insert(end -= 3, 1, '.');
  return text;
}

std::string clock(Minutes minutes) {
  const Minutes size = minutes < 0 ? -minutes : minutes;
  const std::string rest = std::to_string(size % 60);
  return (minutes < 0 ? "-" : "") + std::to_string(size / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
}

std::int64_t scale(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
  __extension__ using Wide = __int128;
  const Wide product = static_cast<Wide>(value) * numerator;
  const Wide half = denominator / 2;
  const Wide rounded = product < 0 ? -((-product + half) / denominator) : (product + half) / denominator;
  return static_cast<std::int64_t>(rounded);
}

}  // namespace povnet
