#include "workbook/row_pairs.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr std::size_t most_compared = 16'000'000;  ///< pairs of rows; longer forms are taken row by row

struct RowText {
  std::uint32_t number = 0;
  std::string text;  ///< of the cells that are typed; formulas move with the rows
};

std::vector<RowText> row_texts(const FormSheet& sheet) {
  std::vector<RowText> texts;
  for (const FormRow& row : sheet.rows) {
    std::string text;
    for (const FormCell& cell : row.cells)
      if (!cell.has_formula && !cell.blank())
        text += std::to_string(cell.column) + ":" +
                (cell.text.plain.empty() ? std::string(cell.value) : cell.text.plain) + "\n";
    if (!text.empty()) texts.push_back({row.number, std::move(text)});
  }
  return texts;
}

/// The longest run of rows that both have, in order.
std::vector<RowPair> common_rows(const std::vector<RowText>& now, const std::vector<RowText>& before) {
  const std::size_t width = before.size() + 1;
  if ((now.size() + 1) * width > most_compared) return {};
  std::vector<std::uint16_t> longest((now.size() + 1) * width, 0);
  for (std::size_t i = now.size(); i-- > 0;)
    for (std::size_t k = before.size(); k-- > 0;)
      longest[i * width + k] = now[i].text == before[k].text
                                   ? static_cast<std::uint16_t>(longest[(i + 1) * width + k + 1] + 1)
                                   : std::max(longest[(i + 1) * width + k], longest[i * width + k + 1]);
  std::vector<RowPair> pairs;
  for (std::size_t i = 0, k = 0; i < now.size() && k < before.size();) {
    if (now[i].text == before[k].text)
      pairs.push_back({now[i++].number, before[k++].number});
    else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1])
      ++i;
    else
      ++k;
  }
  return pairs;
}

std::uint32_t last_row(const FormSheet& sheet) { return sheet.rows.empty() ? 0 : sheet.rows.back().number; }

}  // namespace

std::vector<RowPair> row_pairs(const FormSheet& sheet, const FormSheet& old) {
  std::vector<RowPair> pairs;
  RowPair at;
  std::vector<RowPair> anchors = common_rows(row_texts(sheet), row_texts(old));
  anchors.push_back({last_row(sheet) + 1, last_row(old) + 1});
  for (const RowPair& anchor : anchors) {
    for (std::uint32_t k = 1; at.now + k < anchor.now || at.before + k < anchor.before; ++k)
      pairs.push_back(
          {at.now + k < anchor.now ? at.now + k : 0, at.before + k < anchor.before ? at.before + k : 0});
    pairs.push_back(anchor);
    at = anchor;
  }
  return pairs;
}

}  // namespace povnet
