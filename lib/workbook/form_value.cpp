#include "workbook/form_value.h"

#include <fmt/format.h>

#include "base/number.h"

namespace povnet {
namespace {

using ValueIs = FormValue::Is;

constexpr std::int64_t day_0_of_1900 = 25'569;  ///< serial number of 1970-01-01
constexpr std::int64_t day_0_of_1904 = 24'107;
constexpr double minutes_a_day = 1440;
constexpr double minutes_an_hour = 60;
constexpr int cents_digits = 2;
constexpr int share_digits = 4;  ///< hundredths of a per cent, as a fraction

FormValue number(std::string written) { return {ValueIs::number, std::move(written)}; }

}  // namespace

std::string form_words(const Cell& cell) {
  if (cell.empty) return "";
  switch (cell.kind) {
    case Kind::text:
      return cell.text;
    case Kind::day:
      return italian(cell.day());
    case Kind::integer:
      return std::to_string(cell.number);
    case Kind::money:
    case Kind::decimal:
    case Kind::share:
      return italian_decimal(cell.number, cents_digits);
    case Kind::minutes:
      return clock(cell.number);
  }
  return "";
}

FormValue form_value(const Cell& cell, Shows shows, bool from_1904) {
  if (cell.empty || (cell.kind == Kind::text && cell.text.empty())) return {};
  if (cell.kind == Kind::text || shows == Shows::text) return {ValueIs::text, form_words(cell)};
  switch (cell.kind) {
    case Kind::day:
      if (shows == Shows::general) return {ValueIs::text, form_words(cell)};
      return number(std::to_string(cell.number + (from_1904 ? day_0_of_1904 : day_0_of_1900)));
    case Kind::minutes:
      return number(fmt::format(
          "{}", static_cast<double>(cell.number) / (shows == Shows::time ? minutes_a_day : minutes_an_hour)));
    case Kind::share:
      return number(plain_decimal(cell.number, shows == Shows::share ? share_digits : cents_digits));
    case Kind::money:
    case Kind::decimal:
      return number(plain_decimal(cell.number, cents_digits));
    case Kind::integer:
    case Kind::text:
      break;
  }
  return number(std::to_string(cell.number));
}

FormValue styled_value(const Cell& value, std::string_view style, const FillPlan& plan) {
  const Form& form = plan.form();
  const bool dated = value.kind == Kind::day && plan.day_style(style);
  return form_value(value, dated ? Shows::day : form.style_of(style).shows, form.index.from_1904);
}

std::string value_style(const Cell& value, std::string_view style, const FillPlan& plan) {
  const std::string own(style);
  return value.kind == Kind::day ? plan.day_style(style).value_or(own) : own;
}

FormValue marked_value(const FormCell& cell, const OutRow& at, const FillPlan& plan) {
  if (is_one_mark(cell)) return styled_value(plan.value_of(*cell.marks.front().mark, at), cell.style, plan);
  std::string text;
  for (const MarkedPiece& piece : cell.marks)
    text += piece.text + (piece.mark ? form_words(plan.value_of(*piece.mark, at)) : "");
  return {ValueIs::text, text};
}

std::string marked_style(const FormCell& cell, const OutRow& at, const FillPlan& plan) {
  return is_one_mark(cell) ? value_style(plan.value_of(*cell.marks.front().mark, at), cell.style, plan)
                           : std::string(cell.style);
}

}  // namespace povnet
