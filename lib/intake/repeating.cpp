#include "intake/repeating.h"

#include <algorithm>

#include "base/text.h"
#include "domain/tax_code.h"

namespace povnet {
namespace {

/// A day has 8; telephones and provisional codes have more.
constexpr std::ptrdiff_t most_digits = 8;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_number(std::string_view text) {
  const auto digits = std::ranges::count_if(text, is_digit);
  return digits > 0 && digits <= most_digits &&
         text.find_first_not_of("0123456789 .,/:-+%") == std::string_view::npos;
}

/// "P-000123"
bool is_record_code(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash == 0 || dash > 4 || dash + 1 == text.size()) return false;
  return std::ranges::all_of(text.substr(0, dash), is_capital) && text.size() - dash <= most_digits + 1 &&
         std::ranges::all_of(text.substr(dash + 1), is_digit);
}

bool has_capital(const std::string& word) { return lower(word) != word; }

/// Also with a slip in it.
bool has_form_of_key(const std::string& text) {
  constexpr std::size_t shortest = 11;
  constexpr std::ptrdiff_t fewest_digits = 5;
  const auto is_of_key = [](char c) { return is_digit(c) || is_capital(c); };
  return text.size() >= shortest && std::ranges::all_of(text, is_of_key) &&
         std::ranges::count_if(text, is_digit) >= fewest_digits;
}

}  // namespace

bool looks_personal(std::string_view text) {
  if (has_form_of_key(normal_key(text))) return true;
  const std::vector<std::string> words = split(text, " \t");
  return std::ranges::count_if(words, has_capital) > 1;
}

bool may_repeat(std::string_view text, bool near) {
  if (is_number(text) || is_record_code(text) || display_width(text) == 1) return true;
  return near && !looks_personal(text);
}

std::string repeated(std::string_view text, bool near) {
  return may_repeat(text, near) ? '"' + std::string(text) + '"' : "il valore";
}

}  // namespace povnet
