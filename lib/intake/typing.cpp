#include "intake/typing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "base/day.h"
#include "base/number.h"
#include "base/text.h"
#include "domain/iban.h"
#include "intake/day_format.h"

namespace povnet {
namespace {

/// "833.33333" cut after `digits` decimals, without the dot; padded where it has fewer.
std::string without_dot(const std::string& text, std::size_t digits) {
  const std::size_t dot = std::min(text.find('.'), text.size());
  std::string decimals = dot < text.size() ? text.substr(dot + 1) : "";
  decimals.resize(digits, '0');
  return text.substr(0, dot) + decimals;
}

bool rounds_up(const std::string& text, std::size_t digits) {
  const std::size_t dot = text.find('.');
  return dot != std::string::npos && dot + 1 + digits < text.size() && text[dot + 1 + digits] >= '5';
}

/// A spreadsheet's number ("2418.98", "833.33333", "1.0049999999999999"), in 1/10^digits units: rounded half
/// away from zero as the sheet shows it, which is to 15 digits.
std::optional<std::int64_t> read_number(std::string_view text, std::size_t digits) {
  char* end = nullptr;
  const std::string whole(text);
  const double value = std::strtod(whole.c_str(), &end);
  if (end != whole.c_str() + whole.size() || !std::isfinite(value) || std::abs(value) > 1e12)
    return std::nullopt;
  std::string shown = fmt::format("{:.15g}", value);
  if (shown.find('e') != std::string::npos) shown = fmt::format("{:.15f}", value);
  const auto cut = parse_decimal(without_dot(shown, digits), 0);
  if (!cut || !rounds_up(shown, digits)) return cut;
  return *cut + (value < 0 ? -1 : 1);
}

std::optional<Value> as_value(std::optional<std::int64_t> number) {
  if (!number) return std::nullopt;
  return Value(*number);
}

std::optional<Value> read_day(std::string_view text, const TextForm& form) {
  std::optional<Day> day = parse_day(text);
  if (!day && form.days)
    for (const std::string& pattern : *form.days)
      if ((day = parse_day_as(text, pattern))) break;
  if (!day) return std::nullopt;
  return Value(iso(*day));
}

std::optional<std::int64_t> read_share(std::string_view text) {
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  return parse_decimal(text, 2);
}

std::optional<std::int64_t> read_flag(std::string_view text) {
  constexpr std::array<std::string_view, 7> yes{"si", "s", "x", "1", "true", "vero", "yes"};
  constexpr std::array<std::string_view, 6> no{"no", "n", "0", "false", "falso", "-"};
  const std::string folded = fold(text);
  for (const std::string_view word : yes)
    if (folded == word) return 1;
  for (const std::string_view word : no)
    if (folded == word) return 0;
  return std::nullopt;
}

std::optional<std::int64_t> read_hours(std::string_view text, const TextForm& form) {
  if (form.kind == InputKind::number) {
    const auto hours = read_number(text, 4);
    return hours ? std::optional(scale(*hours, 60, 10000)) : std::nullopt;
  }
  return parse_minutes(text, form.clock_hours ? HoursStyle::clock : HoursStyle::decimal);
}

}  // namespace

std::optional<Value> read_text(ValueType type, std::string_view text, const TextForm& form) {
  const bool number = form.kind == InputKind::number || form.kind == InputKind::percent;
  if (form.kind == InputKind::flag && type != ValueType::flag && type != ValueType::text) return std::nullopt;
  switch (type) {
    case ValueType::integer:
      return as_value(number ? read_number(text, 0) : parse_integer(text));
    case ValueType::money:
      return as_value(number ? read_number(text, 2) : parse_cents(text));
    case ValueType::cents:
      return as_value(parse_integer(text));
    case ValueType::minutes:
      return as_value(read_hours(text, form));
    case ValueType::share:
      if (form.kind == InputKind::percent) return as_value(read_number(text, 4));
      return as_value(number ? read_number(text, 2) : read_share(text));
    case ValueType::flag:
      return as_value(read_flag(text));
    case ValueType::day:
      return read_day(text, form);
    case ValueType::month: {
      auto month = parse_month(text);
      if (!month) return std::nullopt;
      return Value(*std::move(month));
    }
    case ValueType::iban:
      return Value(normal_iban(text));
    default:
      return Value(std::string(text));
  }
}

std::string_view remedy_of(ValueType type) {
  switch (type) {
    case ValueType::integer:
      return "scrivere un numero intero";
    case ValueType::money:
      return "scrivere l'importo come 1.234,56";
    case ValueType::cents:
      return "scrivere i centesimi, solo cifre";
    case ValueType::minutes:
      return "scrivere le ore come 7:30 o 7,5";
    case ValueType::share:
      return "scrivere la percentuale come 33,33";
    case ValueType::flag:
      return "scrivere SI o NO";
    case ValueType::day:
      return "scrivere un giorno che esiste, come 09/03/2026";
    case ValueType::month:
      return "scrivere il mese come 2026-10";
    default:
      return "";
  }
}

std::string written(ValueType type, const Value& value) {
  if (is_null(value)) return {};
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  const std::int64_t number = std::get<std::int64_t>(value);
  switch (type) {
    case ValueType::money:
    case ValueType::share:
      return italian_decimal(number, 2);
    case ValueType::minutes:
      return clock(number);
    case ValueType::flag:
      return number == 1 ? "SI" : "NO";
    default:
      return std::to_string(number);
  }
}

}  // namespace povnet
