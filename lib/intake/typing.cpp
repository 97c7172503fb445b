#include "intake/typing.h"

#include <array>
#include <cmath>
#include <cstdlib>

#include "base/day.h"
#include "base/number.h"
#include "base/text.h"
#include "intake/day_format.h"

namespace povnet {
namespace {

/// A spreadsheet's number ("2418.98", "833.33333"), in 1/10^digits units, rounded half away from zero.
std::optional<std::int64_t> read_number(std::string_view text, int digits) {
  const auto dot = text.find('.');
  if (dot == std::string_view::npos || text.size() - dot - 1 <= static_cast<std::size_t>(digits)) {
    if (dot == std::string_view::npos) return parse_decimal(text, digits);
    std::string padded(text);
    padded.append(static_cast<std::size_t>(digits) - (text.size() - dot - 1), '0');
    std::erase(padded, '.');
    return parse_decimal(padded, 0);
  }
  const double scaled = std::strtod(std::string(text).c_str(), nullptr) * std::pow(10.0, digits);
  if (std::abs(scaled) > 1e15) return std::nullopt;
  return std::llround(scaled);
}

std::optional<Value> wrap(std::optional<std::int64_t> number) {
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
  const bool number = form.kind == InputKind::number;
  if (form.kind == InputKind::flag && type != ValueType::flag && type != ValueType::text) return std::nullopt;
  switch (type) {
    case ValueType::integer:
      return wrap(number ? read_number(text, 0) : parse_integer(text));
    case ValueType::money:
      return wrap(number ? read_number(text, 2) : parse_cents(text));
    case ValueType::cents:
      return wrap(parse_integer(text));
    case ValueType::minutes:
      return wrap(read_hours(text, form));
    case ValueType::share:
      return wrap(number ? read_number(text, 2) : read_share(text));
    case ValueType::flag:
      return wrap(read_flag(text));
    case ValueType::day:
      return read_day(text, form);
    case ValueType::month: {
      auto month = parse_month(text);
      if (!month) return std::nullopt;
      return Value(*std::move(month));
    }
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
