#include "document/sign.h"

#include <algorithm>
#include <vector>

#include "base/number.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr int digits = 2;

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// 250 -> "2.5"
std::string shortest(std::int64_t hundredths) {
  std::string text = plain_decimal(hundredths, digits);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

std::optional<Sign> read_sign(std::string_view text) {
  text = trim(text);
  const auto letters = static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
  Sign sign{.word = std::string(text.substr(0, letters)), .hundredths = {}};
  const std::string_view hours = trim(text.substr(letters));
  if (hours.empty()) return sign.word.empty() ? std::nullopt : std::optional(sign);
  sign.hundredths = parse_decimal(hours, digits);
  return sign.hundredths ? std::optional(sign) : std::nullopt;
}

std::string sign_text(const Sign& sign) {
  const std::string hours = sign.hundredths ? replace_all(shortest(*sign.hundredths), ".", ",") : "";
  return sign.word + (sign.word.empty() || hours.empty() ? "" : " ") + hours;
}

Cell sign_cell(const Sign& sign) {
  if (sign.word.empty() && sign.hundredths) return Cell::of(Kind::decimal, *sign.hundredths);
  return Cell::of(sign_text(sign));
}

std::optional<std::int64_t> hours_in(const Cell& cell, std::string_view word) {
  if (cell.empty) return 0;
  if (cell.kind != Kind::text) return word.empty() ? cell.number : 0;
  const auto sign = read_sign(cell.text);
  if (!sign || sign->word != word) return 0;
  return sign->hundredths;
}

std::string sum_of_signs(const std::string& range, std::span<const std::string> choices,
                         std::string_view word) {
  if (word.empty()) return "SUM(" + range + ")";
  std::vector<std::string> signs;
  std::vector<std::string> hours;
  for (const std::string& choice : choices) {
    const auto sign = read_sign(choice);
    if (!sign || sign->word != word || !sign->hundredths) continue;
    signs.push_back('"' + choice + '"');
    hours.push_back(shortest(*sign->hundredths));
  }
  if (signs.empty()) return "0";
  return "SUMPRODUCT(COUNTIF(" + range + ",{" + join(signs, ",") + "}),{" + join(hours, ",") + "})";
}

}  // namespace povnet
