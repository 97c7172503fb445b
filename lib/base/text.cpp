#include "base/text.h"

#include "base/code_points.h"

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

}  // namespace povnet
