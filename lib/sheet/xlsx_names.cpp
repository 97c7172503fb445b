#include "sheet/xlsx_names.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

constexpr std::size_t longest_tab = 31;
constexpr std::size_t longest_range = 200;

/// At most `most` UTF-16 units, as spreadsheets count, cut between characters.
std::string cut(const std::string& text, std::size_t most) {
  std::size_t units = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    units += size == 4 ? 2 : 1;
    if (units > most) break;
    at += size;
  }
  return text.substr(0, at);
}

std::string without_ends(std::string text) {
  const auto bad = [](char c) { return c == '\'' || c == ' '; };
  while (!text.empty() && bad(text.front())) text.erase(0, 1);
  while (!text.empty() && bad(text.back())) text.pop_back();
  return text;
}

/// PUC1 and R1C1 are cells.
bool reads_as_cell(const std::string& name) {
  const auto letters = name.find_first_of("0123456789");
  if (letters == std::string::npos) return name == "r" || name == "c" || name == "R" || name == "C";
  return letters <= 3 || name.front() == 'r' || name.front() == 'R';
}

}  // namespace

std::string tab_name(const std::string& wanted, std::set<std::string>& used) {
  std::string plain = one_line(wanted);
  for (char& c : plain)
    if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = '-';
  plain = without_ends(plain);
  if (plain.empty() || fold(plain) == "history") plain += "Foglio";
  std::string name = without_ends(cut(plain, longest_tab));
  for (int i = 2; !used.insert(lower(name)).second; ++i) {
    const std::string suffix = " (" + std::to_string(i) + ")";
    name = cut(plain, longest_tab - suffix.size()) + suffix;
  }
  return name;
}

std::string range_name(const std::string& wanted, std::set<std::string>& used) {
  std::string plain = wanted.substr(0, longest_range);
  for (char& c : plain)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  if (plain.empty() || std::isdigit(static_cast<unsigned char>(plain.front())) != 0 || reads_as_cell(plain))
    plain.insert(0, 1, '_');
  std::string name = plain;
  for (int i = 2; !used.insert(lower(name)).second; ++i) name = plain + "_" + std::to_string(i);
  return name;
}

}  // namespace povnet
