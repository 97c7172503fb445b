#include "intake/sheet_header.h"

#include <algorithm>

#include "base/text.h"
#include "intake/repeating.h"

namespace povnet {
namespace {

bool fits(const SourceValue& value, const std::string& folded) {
  if (value.header_pattern) return std::regex_search(folded, *value.header_pattern);
  return std::ranges::any_of(value.header,
                             [&](const std::string& spelling) { return fold(spelling) == folded; });
}

/// The first heading that fits, in the order of the spellings: the own name before an alias.
std::optional<std::size_t> place_of(const SourceValue& value, const std::vector<std::string>& folded) {
  if (value.position > 0) return static_cast<std::size_t>(value.position) - 1;
  for (const std::string& spelling : value.header) {
    const auto at = std::ranges::find(folded, fold(spelling));
    if (at != folded.end()) return static_cast<std::size_t>(at - folded.begin());
  }
  for (std::size_t i = 0; value.header_pattern && i < folded.size(); ++i)
    if (!folded[i].empty() && fits(value, folded[i])) return i;
  return std::nullopt;
}

std::vector<SheetHeader::Spread> spread_of(const SourceEach& each, const std::vector<std::string>& headings,
                                           const std::vector<std::string>& folded) {
  std::vector<SheetHeader::Spread> places;
  for (std::size_t i = 0; each.columns && i < folded.size(); ++i) {
    std::smatch found;
    if (folded[i].empty() || !std::regex_search(folded[i], found, *each.columns)) continue;
    places.push_back({i, found.size() > 1 && found[1].matched ? found[1].str() : headings[i]});
  }
  return places;
}

void place_own(const Source& source, SheetHeader& header) {
  for (std::size_t i = 0; i < header.headings.size(); ++i) {
    const std::string& heading = header.headings[i];
    if (!heading.starts_with(own_column)) continue;
    if (heading == sheet_column) header.fixed.push_back({i, SheetHeader::sheet_name});
    const std::string name = heading.substr(own_column.size());
    for (std::size_t v = 0; v < source.values.size(); ++v)
      if (source.values[v].name == name && source.values[v].of_the_sheet()) header.fixed.push_back({i, v});
  }
}

bool is_known(const Source& source, const std::string& folded) {
  return std::ranges::any_of(source.values, [&](const SourceValue& value) { return fits(value, folded); });
}

void note_unused(const Source& source, const std::vector<std::string>& folded, SheetHeader& header) {
  std::vector<bool> used(folded.size(), false);
  for (const auto& place : header.columns)
    if (place && *place < used.size()) used[*place] = true;
  for (const auto& spread : header.spreads)
    for (const auto& place : spread) used[place.cell] = true;
  const std::vector<std::string> shown = shown_headings(source, header.headings);
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const bool ignored = std::ranges::any_of(
        source.ignore, [&](const std::regex& one) { return std::regex_search(folded[i], one); });
    if (used[i] || folded[i].empty() || ignored || header.headings[i].starts_with(own_column)) continue;
    (is_known(source, folded[i]) ? header.repeated : header.unused).push_back(shown[i]);
  }
}

std::size_t width_of(const SheetHeader& header) {
  std::size_t width = header.headings.size();
  while (width > 0 && header.headings[width - 1].empty()) --width;
  for (const auto& place : header.columns)
    if (place) width = std::max(width, *place + 1);
  return width;
}

/// The columns of the source in this row; those missing by name.
SheetHeader map_columns(const Source& source, const KeptRow& row, std::vector<std::string>& missing) {
  SheetHeader header;
  header.line = row.line;
  header.headings = row.cells;
  std::vector<std::string> folded;
  for (const std::string& cell : row.cells) folded.push_back(fold(cell));
  for (const SourceValue& value : source.values) {
    header.columns.push_back(value.is_column ? place_of(value, folded) : std::nullopt);
    if (value.is_column && !value.optional && !header.columns.back())
      missing.push_back(value.header.empty() ? value.name : value.header.front());
  }
  for (const SourceEach& each : source.each) header.spreads.push_back(spread_of(each, row.cells, folded));
  place_own(source, header);
  note_unused(source, folded, header);
  header.width = width_of(header);
  return header;
}

std::size_t matched(const SheetHeader& header) {
  return static_cast<std::size_t>(
      std::ranges::count_if(header.columns, [](const auto& place) { return place.has_value(); }));
}

SheetHeader without_header(const Source& source) {
  SheetHeader header;
  for (const SourceValue& value : source.values)
    header.columns.push_back(value.is_column && value.position > 0
                                 ? std::optional(static_cast<std::size_t>(value.position) - 1)
                                 : std::nullopt);
  header.spreads.resize(source.each.size());
  return header;
}

}  // namespace

KeptRow keep(const InputRow& row) {
  KeptRow kept{row.line, {}};
  for (const InputCell& cell : row.cells) kept.cells.emplace_back(trim(cell.text));
  return kept;
}

std::vector<std::string> shown_headings(const Source& source, const std::vector<std::string>& headings) {
  std::vector<std::string> known;
  for (const SourceValue& value : source.values)
    known.insert(known.end(), value.header.begin(), value.header.end());
  const auto is_heading = [&](const std::string& heading) { return is_known(source, fold(heading)); };
  const auto filled = static_cast<std::ptrdiff_t>(headings.size()) - std::ranges::count(headings, "");
  const bool sure = std::ranges::count_if(headings, is_heading) * 2 >= filled;
  std::vector<std::string> shown;
  for (const std::string& heading : headings) {
    const bool near = sure || nearest(heading, known);
    const bool may = is_heading(heading) || may_repeat(heading, near);
    shown.push_back(may || heading.empty() ? heading : "colonna " + std::to_string(shown.size() + 1));
  }
  return shown;
}

HeaderSearch find_header(const Source& source, RowReader& rows) {
  HeaderSearch search;
  if (source.no_header) {
    search.header = without_header(source);
    return search;
  }
  std::vector<KeptRow> above;
  InputRow row;
  std::size_t best = 0;
  for (std::int64_t tried = 0; tried < source.header_within && rows.next(row); ++tried) {
    KeptRow kept = keep(row);
    if (source.header_row > 0 && kept.line > source.header_row) break;
    std::vector<std::string> missing;
    SheetHeader header = map_columns(source, kept, missing);
    const std::size_t found = matched(header);
    const bool here = source.header_row == 0 || kept.line == source.header_row;
    if (here && missing.empty() && found > 0) {
      header.above = std::move(above);
      search.header = std::move(header);
      return search;
    }
    if (found > best || search.line == 0) {
      best = found;
      search.missing = std::move(missing);
      search.seen = kept.cells;
      search.unused = std::move(header.unused);
      search.line = kept.line;
    }
    above.push_back(std::move(kept));
  }
  return search;
}

bool takes_sheet(const Source& source, const std::string& name) {
  const auto any = [&](const std::vector<std::regex>& patterns) {
    return std::ranges::any_of(patterns, [&](const std::regex& one) { return std::regex_search(name, one); });
  };
  return (source.only_sheets.empty() || any(source.only_sheets)) && !any(source.except_sheets);
}

}  // namespace povnet
