#include "base/code_points.h"
#include "base/text.h"

namespace povnet {
namespace {

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x1F300 && c <= 0x1FAFF);
}

}  // namespace

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

}  // namespace povnet
