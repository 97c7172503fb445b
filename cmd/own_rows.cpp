#include "cmd/own_rows.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t digits_of_code = 6;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "P-000123" around the dash at `dash`; empty where it is none.
std::string code_around(const std::string& text, std::size_t dash) {
  std::size_t first = dash, last = dash + 1;
  while (first > 0 && is_capital(text[first - 1])) --first;
  while (last < text.size() && is_digit(text[last])) ++last;
  const bool code = first < dash && last - dash - 1 >= digits_of_code;
  return code ? text.substr(first, last - first) : "";
}

bool tells_only(const Row& row, const std::set<std::string>& own) {
  return std::ranges::all_of(row, [&](const Cell& cell) {
    if (cell.kind != Kind::text) return true;
    for (std::size_t dash = 0; (dash = cell.text.find('-', dash)) != std::string::npos; ++dash)
      if (const std::string code = code_around(cell.text, dash); !code.empty() && !own.contains(code))
        return false;
    return true;
  });
}

}  // namespace

std::size_t keep_own_rows(Document& document, const std::set<std::string>& own) {
  std::size_t left_out = 0;
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks) {
      Table* table = std::get_if<Table>(&block);
      if (!table || !table->rows) continue;
      std::vector<Row> kept;
      for (Row row; table->rows(row);) {
        const bool mine = tells_only(row, own);
        left_out += mine ? 0 : 1;
        if (mine) kept.push_back(std::move(row));
      }
      table->rows = rows_of(std::move(kept));
    }
  return left_out;
}

}  // namespace povnet
