#include "workbook/cell_place.h"

#include <algorithm>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::uint32_t alphabet = 26;

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool take_dollar(std::string_view& text) {
  const bool found = text.starts_with('$');
  if (found) text.remove_prefix(1);
  return found;
}

}  // namespace

std::optional<CellPlace> parse_place(std::string_view text) {
  CellPlace place;
  const bool dollar = take_dollar(text);
  while (!text.empty() && is_letter(text.front()) && place.column <= last_column_of_sheet) {
    const char upper = static_cast<char>(text.front() & ~0x20);
    place.column = place.column * alphabet + static_cast<std::uint32_t>(upper - 'A') + 1;
    text.remove_prefix(1);
  }
  place.column_fixed = dollar && place.column > 0;
  place.row_fixed = place.column > 0 ? take_dollar(text) : dollar;
  if (text.starts_with('0')) return std::nullopt;
  while (!text.empty() && is_digit(text.front()) && place.row <= last_row_of_sheet) {
    place.row = place.row * 10 + static_cast<std::uint32_t>(text.front() - '0');
    text.remove_prefix(1);
  }
  const bool dangling = place.row == 0 && place.row_fixed;
  if (!text.empty() || dangling || (place.column == 0 && place.row == 0)) return std::nullopt;
  if (place.column > last_column_of_sheet || place.row > last_row_of_sheet) return std::nullopt;
  return place;
}

std::string column_letters(std::uint32_t column) {
  std::string text;
  for (; column > 0; column = (column - 1) / alphabet)
    text += static_cast<char>('A' + (column - 1) % alphabet);
  std::ranges::reverse(text);
  return text;
}

std::string text_of(const CellPlace& place) {
  std::string text;
  if (place.column > 0) text += (place.column_fixed ? "$" : "") + column_letters(place.column);
  if (place.row > 0) text += (place.row_fixed ? "$" : "") + std::to_string(place.row);
  return text;
}

std::optional<AreaPlace> parse_area(std::string_view text) {
  const auto colon = text.find(':');
  const auto first = parse_place(text.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : parse_place(text.substr(colon + 1));
  if (!first || !last) return std::nullopt;
  return AreaPlace{*first, *last};
}

std::string text_of(const AreaPlace& area) {
  const bool whole = area.first.row == 0 || area.first.column == 0;
  if (area.first == area.last && !whole) return text_of(area.first);
  return text_of(area.first) + ":" + text_of(area.last);
}

}  // namespace povnet
