#include "workbook/result.h"

#include <charconv>
#include <cmath>

#include "base/text.h"

namespace povnet {
namespace {

using Is = Result::Is;

/// Spreadsheets look at 15 digits: 0.1 + 0.2 is 0.3, and taken from it leaves 0.
bool as_good_as(double one, double other) {
  constexpr double last_digit = 4e-15;
  return one == other || std::abs(one - other) < std::abs(one) * last_digit;
}

/// The whole number that 15 digits show; where they show none, the other.
double whole_or(double value, double other) {
  const double nearest = std::round(value);
  return as_good_as(value, nearest) ? nearest : other;
}

Result compared(const Result& left, const Result& right, const std::string& sign) {
  const auto text = [](const Result& one) { return one.is == Is::text || one.is == Is::nothing; };
  const auto count = [](const Result& one) { return one.is_number() || one.is == Is::nothing; };
  const bool unlike =
      (left.is_number() && right.is == Is::text) || (left.is == Is::text && right.is_number());
  if (unlike && (sign == "=" || sign == "<>")) return Result::of_truth(sign == "<>");
  int order = 0;
  if (count(left) && count(right))
    order = as_good_as(left.number, right.number) ? 0 : left.number < right.number ? -1 : 1;
  else if (text(left) && text(right) && (sign == "=" || sign == "<>"))
    order = lower(left.text) == lower(right.text) ? 0 : 1;
  else
    return Result::unknown();
  if (sign == "=") return Result::of_truth(order == 0);
  if (sign == "<>") return Result::of_truth(order != 0);
  if (sign == "<") return Result::of_truth(order < 0);
  if (sign == "<=") return Result::of_truth(order <= 0);
  if (sign == ">") return Result::of_truth(order > 0);
  return Result::of_truth(order >= 0);
}

Result joined(const Result& left, const Result& right) {
  constexpr double surely_whole = 1e11;
  const auto plain = [](const Result& one) {
    return one.is == Is::nothing || one.is == Is::text ||
           (one.is_number() && one.number == std::floor(one.number) && std::abs(one.number) < surely_whole);
  };
  if (!plain(left) || !plain(right)) return Result::unknown();
  const auto text = [](const Result& one) {
    return one.is_number() ? std::to_string(static_cast<std::int64_t>(one.number)) : one.text;
  };
  return Result::of_text(text(left) + text(right));
}

}  // namespace

Result Result::of_number(double value) {
  return std::isfinite(value) ? Result{.is = Is::number, .number = value} : fault("#NUM!");
}

double parsed_number(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

Result as_number(const Result& result) {
  if (result.stops() || result.is_number()) return result;
  if (result.is == Is::text) return Result::unknown();
  return Result::of_number(result.number);
}

Result calculated(const Result& one, const Result& other, const std::string& sign) {
  const bool counts = sign == "+" || sign == "-" || sign == "*" || sign == "/" || sign == "^";
  const Result left = counts ? as_number(one) : one;
  if (left.stops()) return left;
  if (other.stops()) return other;
  if (!counts) return sign == "&" ? joined(one, other) : compared(one, other, sign);
  const Result right = as_number(other);
  if (right.stops()) return right;
  const double added = sign == "-" ? -right.number : right.number;
  if (sign == "+" || sign == "-")
    return Result::of_number(as_good_as(left.number, -added) ? 0 : left.number + added);
  if (sign == "*") return Result::of_number(left.number * right.number);
  if (sign == "^") return Result::of_number(std::pow(left.number, right.number));
  return right.number == 0 ? Result::fault("#DIV/0!") : Result::of_number(left.number / right.number);
}

double floor_of(double value) { return whole_or(value, std::floor(value)); }

/// Half away from zero, as decimal digits show it: 2.675 is above half.
Result rounded(double value, double digits, const std::string& how) {
  const double scale = std::pow(10.0, digits);
  const double scaled = value * scale;
  if (how == "ROUND") return Result::of_number(std::round(scaled * (1 + 4e-16)) / scale);
  const bool up = how == "ROUNDUP";
  return Result::of_number(
      whole_or(scaled, up ? std::copysign(std::ceil(std::abs(scaled)), scaled) : std::trunc(scaled)) / scale);
}

Result answers(const Result& cell, const Result& criterion) {
  // To a spreadsheet the text "5" answers the criterion 5, too.
  if (cell.is == Is::text && cell.text.find_first_of("0123456789") != std::string::npos &&
      cell.text.find_first_not_of("0123456789.,+-%€/: eE") == std::string::npos)
    return Result::unknown();
  if (criterion.is_number()) return Result::of_truth(cell.is_number() && cell.number == criterion.number);
  if (criterion.is != Is::text || criterion.text.empty() ||
      criterion.text.find_first_of("*?~") != std::string::npos)
    return Result::unknown();
  std::string_view rest = criterion.text;
  const std::size_t size = rest.starts_with("<=") || rest.starts_with(">=") || rest.starts_with("<>") ? 2
                           : rest.find_first_of("<>=") == 0                                           ? 1
                                                                                                      : 0;
  const std::string sign = size == 0 ? "=" : std::string(rest.substr(0, size));
  rest.remove_prefix(size);
  const bool figure = !rest.empty() && rest.find_first_not_of("0123456789") == std::string_view::npos;
  if (figure)
    return cell.is_number() ? compared(cell, Result::of_number(parsed_number(rest)), sign)
                            : Result::of_truth(sign == "<>");
  if (rest.empty() || (sign != "=" && sign != "<>")) return Result::unknown();
  const bool same = cell.is == Is::text && lower(cell.text) == lower(rest);
  return Result::of_truth(same == (sign == "="));
}

}  // namespace povnet
