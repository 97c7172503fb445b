#include "intake/file_sketch.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/text.h"
#include "domain/tax_code.h"
#include "intake/day_format.h"
#include "intake/sheet_header.h"
#include "intake/typing.h"

namespace povnet {
namespace {

constexpr std::size_t looked_for_header = 30;
constexpr std::size_t most_values = 3000;
constexpr std::int64_t most_codes = 40;

/// One text of a column: how often, and where first.
struct SeenText {
  InputKind kind = InputKind::text;
  std::int64_t times = 0;
  std::int64_t line = 0;
};
using SeenTexts = std::map<std::string, SeenText>;

bool is_word(const InputCell& cell) {
  const std::string_view text = trim(cell.text);
  return cell.kind == InputKind::text && !read_text(ValueType::money, text, {}) &&
         !read_text(ValueType::day, text, {});
}

std::int64_t words_of(const InputRow& row) { return std::ranges::count_if(row.cells, is_word); }

/// The first row with nearly as many words as the row that has most.
std::int64_t header_line(RowReader rows) {
  std::vector<std::pair<std::int64_t, std::int64_t>> words;
  InputRow row;
  while (words.size() < looked_for_header && rows.next(row)) words.emplace_back(row.line, words_of(row));
  std::int64_t most = 0;
  for (const auto& [line, count] : words) most = std::max(most, count);
  for (const auto& [line, count] : words)
    if (count * 10 >= most * 8) return line;
  return 0;
}

bool reads(ValueType type, const std::string& text, InputKind kind) {
  if (type == ValueType::identity) return classify_key(normal_key(text)) != KeyKind::other;
  if (type == ValueType::share) return text.ends_with('%');
  if (type == ValueType::minutes)
    return text.find(':') != std::string::npos && read_text(type, text, {.kind = kind});
  return read_text(type, text, {.kind = kind}).has_value();
}

struct Tally {
  std::int64_t good = 0, odd = 0, first_odd = 0;
  bool nearly_all() const { return good > 0 && good * 10 >= (good + odd) * 9; }
  bool half() const { return good > 0 && good >= odd; }  ///< enough for a form that nothing else has
};

template <class Reads>
Tally tally(const SeenTexts& values, Reads fits) {
  Tally sum;
  for (const auto& [text, seen] : values) {
    if (fits(text, seen.kind)) {
      sum.good += seen.times;
      continue;
    }
    sum.odd += seen.times;
    if (sum.first_odd == 0 || seen.line < sum.first_odd) sum.first_odd = seen.line;
  }
  return sum;
}

void take(ColumnSketch& column, ValueType type, const Tally& sum) {
  column.type = type;
  column.odd = sum.odd;
  column.first_odd = sum.first_odd;
}

bool guess_compact_day(const SeenTexts& values, ColumnSketch& column) {
  constexpr std::string_view pattern = "yyyymmdd";
  const Tally sum = tally(values, [&](const std::string& text, InputKind) {
    return text.size() == pattern.size() && (text == "00000000" || parse_day_as(text, pattern));
  });
  if (!sum.half()) return false;
  take(column, ValueType::day, sum);
  column.days = pattern;
  return true;
}

bool guess_codes(const SeenTexts& values, const std::vector<CodeList>& lists, ColumnSketch& column) {
  if (static_cast<std::int64_t>(values.size()) > most_codes) return false;
  const auto size_of = [](const CodeList& list) { return std::pair(list.codes.size(), list.name.size()); };
  const CodeList* best = nullptr;
  for (const CodeList& list : lists) {
    if (best && size_of(*best) <= size_of(list)) continue;
    const Tally sum =
        tally(values, [&](const std::string& text, InputKind) { return list.find(text) != nullptr; });
    if (!sum.nearly_all()) continue;
    take(column, ValueType::code, sum);
    column.codes = list.name;
    best = &list;
  }
  return best != nullptr;
}

void guess(const SeenTexts& values, const std::vector<CodeList>& lists, ColumnSketch& column) {
  constexpr std::array before{ValueType::identity, ValueType::day};
  constexpr std::array after{ValueType::month, ValueType::minutes, ValueType::share, ValueType::integer,
                             ValueType::money};
  const auto guessed = [&](ValueType type) {
    const Tally sum =
        tally(values, [&](const std::string& text, InputKind kind) { return reads(type, text, kind); });
    const bool enough = type == ValueType::identity || type == ValueType::day ? sum.half() : sum.nearly_all();
    if (enough) take(column, type, sum);
    return enough;
  };
  if (values.empty() || guess_compact_day(values, column)) return;
  if (std::ranges::any_of(before, guessed) || std::ranges::any_of(after, guessed)) return;
  if (!guess_codes(values, lists, column)) guessed(ValueType::flag);
}

std::string widths_of(const SeenTexts& values, ValueType type) {
  if (values.empty()) return "vuota";
  std::size_t shortest = std::string::npos;
  std::size_t longest = 0;
  for (const auto& [text, seen] : values) {
    shortest = std::min(shortest, display_width(text));
    longest = std::max(longest, display_width(text));
  }
  const std::string size = longest == 1          ? std::string("1 carattere")
                           : shortest == longest ? fmt::format("{} caratteri", longest)
                                                 : fmt::format("da {} a {} caratteri", shortest, longest);
  return fmt::format("{}, {}", size,
                     type == ValueType::identity ? "codice fiscale o simile" : label_of(type));
}

void note_row(const InputRow& row, SheetSketch& sheet, std::vector<SeenTexts>& values) {
  ++sheet.rows;
  const auto first =
      std::ranges::find_if(row.cells, [](const InputCell& cell) { return !trim(cell.text).empty(); });
  if (first != row.cells.end() && fold(first->text).starts_with("totale")) {
    sheet.has_totals = true;
    return;
  }
  for (std::size_t i = 0; i < row.cells.size() && i < values.size(); ++i) {
    const std::string text(trim(row.cells[i].text));
    if (text.empty()) continue;
    ++sheet.columns[i].filled;
    const auto known = values[i].find(text);
    if (known != values[i].end())
      ++known->second.times;
    else if (values[i].size() < most_values)
      values[i].emplace(text, SeenText{row.cells[i].kind, 1, row.line});
  }
}

SheetSketch sketch_sheet(const InputFile& input, std::size_t number, const std::vector<CodeList>& lists) {
  SheetSketch sheet{.name = input.sheets()[number].name, .hidden = input.sheets()[number].hidden};
  sheet.header_line = header_line(input.rows(number));
  std::vector<SeenTexts> values;
  RowReader rows = input.rows(number);
  InputRow row;
  while (rows.next(row)) {
    if (row.line < sheet.header_line) continue;
    if (row.line > sheet.header_line) {
      note_row(row, sheet, values);
      continue;
    }
    for (const std::string& heading : keep(row).cells) sheet.columns.push_back({.heading = squeeze(heading)});
    values.resize(sheet.columns.size());
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    guess(values[i], lists, sheet.columns[i]);
    sheet.columns[i].shape = widths_of(values[i], sheet.columns[i].type);
  }
  return sheet;
}

}  // namespace

std::vector<SheetSketch> sketch_of(const InputFile& input, const std::vector<CodeList>& lists) {
  std::vector<SheetSketch> sheets;
  for (std::size_t i = 0; i < input.sheets().size(); ++i) sheets.push_back(sketch_sheet(input, i, lists));
  return sheets;
}

}  // namespace povnet
