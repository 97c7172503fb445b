#include <algorithm>
#include <array>

#include "base/code_points.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr std::array<const char*, 64> latin1_base{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "x", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "/", "o", "u", "u", "u", "u", "y", "th", "y"};

/// U+0100 to U+017F, one base letter each.
constexpr std::string_view extended_base =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
    "uuuuuuuuuuuu"
    "wwyyyzzzzzzs";
static_assert(extended_base.size() == 128);

void fold_into(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  } else if (c >= 0xC0 && c <= 0xFF) {
    out += latin1_base.at(c - 0xC0);
  } else if (c >= 0x100 && c <= 0x17F) {
    out += extended_base[c - 0x100];
  } else if (c == 0x218 || c == 0x219) {
    out += 's';
  } else if (c == 0x21A || c == 0x21B) {
    out += 't';
  } else if (c == 0x2018 || c == 0x2019 || c == 0xB4) {
    out += '\'';
  } else if (!is_combining(c)) {
    append_utf8(out, c);
  }
}

/// Letters and signs that fold one by one.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '`'; });
}

std::string fold_plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank)
      out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

char32_t upper_of(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7)) return c - 32;
  if (c >= 0x100 && c <= 0x137 && c != 0x131) return c & ~char32_t{1};
  if (c >= 0x14A && c <= 0x177) return c & ~char32_t{1};
  if (c == 0x219 || c == 0x21B) return c - 1;
  if (c == 0x17A || c == 0x17C || c == 0x17E || (c >= 0x139 && c <= 0x148 && c % 2 == 0)) return c - 1;
  return c;
}

char32_t lower_of(char32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  for (const char32_t candidate : {c + 1, c | 1})
    if (c >= 0x100 && c <= 0x21B && candidate != c && upper_of(candidate) == c) return candidate;
  return c;
}

template <class Change>
std::string mapped(std::string_view text, Change change) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_utf8(out, change(next_code_point(text, at)));
  return out;
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_plain(text)) return fold_plain(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    fold_into(out, c == '`' ? U'\'' : c);
  }
  return squeeze(out);
}

std::string upper(std::string_view text) { return mapped(text, upper_of); }
std::string lower(std::string_view text) { return mapped(text, lower_of); }

}  // namespace povnet
