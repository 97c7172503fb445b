#include "base/text.h"

#include <algorithm>
#include <array>
#include <cwchar>
#include <utility>

namespace povnet {
namespace {

/// Length in bytes of a blank at the start, 0 for none.
std::size_t blank_at(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  if (text.substr(0, 2) == "\u00a0") return 2;
  if (text.substr(0, 3) == "\u202f" || text.substr(0, 3) == "\ufeff") return 3;
  return 0;
}

/// Reads one code point at `at` and moves past it; a stray byte stands for itself.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (size == 1 || at + size > text.size()) {
    ++at;
    return lead;
  }
  char32_t value = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i)
    value = (value << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  at += size;
  return value;
}

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

bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

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

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x1F300 && c <= 0x1FAFF);
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> previous(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::vector<std::size_t> current{i + 1};
    for (std::size_t j = 0; j < b.size(); ++j)
      current.push_back(
          std::min({previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1)}));
    previous = std::move(current);
  }
  return previous.back();
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (const auto size = blank_at(text)) text.remove_prefix(size);
  while (!text.empty()) {
    const auto tail = text.substr(text.size() - 1);
    if (blank_at(tail)) {
      text.remove_suffix(1);
    } else if (text.size() >= 2 && blank_at(text.substr(text.size() - 2)) == 2) {
      text.remove_suffix(2);
    } else if (text.size() >= 3 && blank_at(text.substr(text.size() - 3)) == 3) {
      text.remove_suffix(3);
    } else {
      break;
    }
  }
  return text;
}

std::string squeeze(std::string_view text) {
  text = trim(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto size = blank_at(text.substr(at));
    if (size == 0) {
      out += text[at++];
    } else {
      if (out.back() != ' ') out += ' ';
      at += size;
    }
  }
  return out;
}

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

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_combining(c) && c != 0x200B && c != 0xFEFF) width += is_wide(c) ? 2 : 1;
  }
  return width;
}

std::string pad(std::string_view text, std::size_t width, bool right) {
  const auto used = display_width(text);
  const std::string blanks(used < width ? width - used : 0, ' ');
  return right ? blanks + std::string(text) : std::string(text) + blanks;
}

std::string wrap(std::string_view text, std::size_t width, std::string_view indent) {
  std::string lines;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t needed = display_width(word);
    const bool first = lines.empty();
    if (!first && used + 1 + needed > width) {
      lines += '\n' + std::string(indent);
      used = indent.size();
    } else if (!first) {
      lines += ' ';
      ++used;
    }
    lines += word;
    used += needed;
  }
  return lines;
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  while (true) {
    const auto end = text.find_first_of(separators, start);
    parts.emplace_back(text.substr(start, end == std::string_view::npos ? end : end - start));
    if (end == std::string_view::npos) return parts;
    start = end + 1;
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || lead > 0xF4 || at + size > bytes.size()) return false;
    for (std::size_t i = 1; i < size; ++i)
      if ((static_cast<unsigned char>(bytes[at + i]) & 0xC0U) != 0x80U) return false;
    std::size_t copy = at;
    const char32_t c = next_code_point(bytes, copy);
    if ((size == 3 && (c < 0x800 || (c >= 0xD800 && c <= 0xDFFF))) ||
        (size == 4 && (c < 0x10000 || c > 0x10FFFF)))
      return false;
    at += size;
  }
  return true;
}

void append_utf8(std::string& text, char32_t c) {
  const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  const std::string wanted = fold(word);
  std::optional<std::string> best;
  std::size_t best_distance = std::max<std::size_t>(2, wanted.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const auto distance = edit_distance(wanted, fold(candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace povnet
