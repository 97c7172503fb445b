#include "sheet/clean_text.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_plain(char c) { return c >= ' ' && c != '\x7F'; }

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// Bytes of the permitted character at `at`, 0 for none.
std::size_t character_at(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return lead >= 0x20 && lead != 0x7F ? 1 : lead == '\t' || lead == '\n' ? 1 : 0;
  const std::size_t size = lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
  if (size == 0 || at + size > text.size()) return 0;
  unsigned value = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const unsigned next = byte_at(text, at + i);
    if ((next & 0xC0U) != 0x80U) return 0;
    value = (value << 6) | (next & 0x3FU);
  }
  const bool shortest = size == 2 || (size == 3 ? value >= 0x800 : value >= 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  const bool control = value < 0xA0;
  return shortest && !surrogate && !control && value <= 0x10FFFF && (value & 0xFFFEU) != 0xFFFEU ? size : 0;
}

}  // namespace

std::string clean_text(std::string_view text) {
  if (std::ranges::all_of(text, is_plain)) return std::string(text);
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at, 2) == "\r\n") ++at;
    const std::size_t size = character_at(text, at);
    clean += size == 0 ? replacement : text.substr(at, size);
    at += size == 0 ? 1 : size;
  }
  return clean;
}

std::string one_line(std::string_view text) {
  std::string clean = clean_text(text);
  std::ranges::replace(clean, '\n', ' ');
  std::ranges::replace(clean, '\t', ' ');
  return clean;
}

}  // namespace povnet
