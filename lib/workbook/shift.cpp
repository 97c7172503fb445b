#include "workbook/shift.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t most_areas = 1000;
constexpr std::size_t most_arguments = 250;  ///< a function takes 255

/// Positions of a block next to each other as spans of rows.
std::vector<RowSpan> spans_of(const RowMap& map, const RowBlock& block,
                              const std::vector<std::size_t>& positions) {
  std::vector<RowSpan> spans;
  for (const std::size_t position : positions) {
    const std::uint32_t row = map.out(block, position);
    if (!spans.empty() && spans.back().last + 1 == row)
      spans.back().last = row;
    else
      spans.push_back({row, row});
  }
  return spans;
}

AreaPlace with_rows(AreaPlace area, RowSpan rows) {
  area.first.row = rows.first;
  area.last.row = rows.last;
  return area;
}

std::string written(const AreaPlace& area, bool is_area) {
  return is_area ? text_of(area.first) + ":" + text_of(area.last) : text_of(area);
}

}  // namespace

/// Whether what spans the standings of a row holds nothing else in these columns that counts.
bool Shift::others_count_not(const RowBlock& block, std::size_t sheet, const AreaPlace& area,
                             bool by_subtotal) const {
  const RowSpan rows = block.model().rows;
  const std::uint32_t last = area.last.column == 0 ? last_column_of_sheet : area.last.column;
  const auto counts = [&](const FormCell& cell) {
    return area.first.column <= cell.column && cell.column <= last && !cell.blank() &&
           !(by_subtotal && is_subtotal(cell));
  };
  for (std::uint32_t other = rows.first; other <= rows.last; ++other) {
    const FormRow* found = other == area.first.row ? nullptr : plan_.form().sheets[sheet]->row(other);
    if (found && std::ranges::any_of(found->cells, counts)) return false;
  }
  return true;
}

/// Of rows that stand once for each record, what is above the first is for the others the record before.
bool Shift::looks_back(const CellPlace& to, const FormulaPlace& at) {
  const RowBlock* const own = at.row.block;
  if (!own || at.row.position == 0 || to.row_fixed || to.row + 1 != at.row.model) return false;
  const BlockModel& model = own->model();
  const std::size_t depth = model.depth_of(at.row.model);
  return depth > model.keys.size() && (!own->holds(to.row) || model.depth_of(to.row) < depth) &&
         model.depth_of(own->rows()[at.row.position - 1].model) == depth;
}

/// Asked again by every row of a block that counts all its records.
const std::vector<RowSpan>& Shift::whole_spans(const RowMap& map, const RowBlock& block,
                                               std::uint32_t row) const {
  const auto [at, fresh] = whole_.try_emplace({&block, row});
  if (fresh) at->second = spans_of(map, block, block.standing(row, std::nullopt));
  return at->second;
}

std::vector<RowSpan> Shift::rows_of(const AreaPlace& area, const FormulaPlace& at, std::size_t sheet,
                                    bool grows) const {
  const RowMap& map = plan_.rows(sheet);
  const std::uint32_t first = std::min(area.first.row, area.last.row);
  const std::uint32_t last = std::max(area.first.row, area.last.row);
  const RowBlock* const from = map.block_at(first);
  const RowBlock* const to = map.block_at(last);
  const auto around = [&](const RowBlock* block, bool fixed) -> std::optional<std::size_t> {
    if (block != at.row.block || sheet != at.sheet || fixed) return std::nullopt;
    return at.row.position;
  };
  const auto from_around = around(from, area.first.row_fixed);
  const auto to_around = around(to, area.last.row_fixed);
  const std::uint32_t out_first =
      from ? map.out(*from, from->first_standing(first, from_around)) : map.out(first);
  if (!grows) return {{out_first, out_first}};
  if (from && first == last && from_around == to_around) {
    if (!from_around && from->model().rows.first == from->model().rows.last)
      return {{map.out(*from, 0), map.out(*from, from->rows().size() - 1)}};
    auto spans = from_around ? spans_of(map, *from, from->standing(first, from_around))
                             : whole_spans(map, *from, first);
    if (spans.size() > 1 && others_count_not(*from, sheet, area, false))
      return {{spans.front().first, spans.back().last}};
    return spans;
  }
  return {{out_first, to ? map.out(*to, to->last_standing(last, to_around)) : map.out(last)}};
}

std::optional<OutArea> Shift::area_of(const FormulaWord& reference, const FormulaPlace& at) const {
  OutArea out{.sheet = reference.sheet.empty() ? at.sheet : plan_.form().sheet_number(reference.sheet),
              .areas = {}};
  if (out.sheet >= plan_.form().sheets.size()) return std::nullopt;
  const AreaPlace& area = reference.area;
  if (area.first.row == 0) {
    out.areas.push_back(area);
    return out;
  }
  if (out.sheet == at.sheet && at.column > 0 && looks_back(area.last, at)) {
    // A running total: "G4+E5", or "SUM(E$4:E4)".
    const std::uint32_t above = plan_.rows(at.sheet).out(*at.row.block, at.row.position) - 1;
    const bool one = !reference.is_area && area.first.column == at.column;
    const bool from_fixed = reference.is_area && area.first.row_fixed;
    if (one) out.areas.push_back(with_rows(area, {above, above}));
    if (from_fixed) out.areas.push_back(with_rows(area, {row(area.first.row, at.sheet), above}));
    if (one || from_fixed) return out;
  }
  const bool grows = reference.is_area || reference.in_list || at.takes_lists;
  for (const RowSpan rows : rows_of(area, at, out.sheet, grows)) out.areas.push_back(with_rows(area, rows));
  return out;
}

Error Shift::cannot_follow(const std::vector<FormulaWord>& words, const FormulaPlace& at,
                           const std::string& why, const std::string& remedy) const {
  std::string all;
  for (const FormulaWord& word : words) all += word.written;
  const Form& form = plan_.form();
  const std::string sheet = at.sheet < form.sheets.size() ? ":" + form.sheets[at.sheet]->name : "";
  return {Fault::input, form.archive.shown_name() + sheet + ": la formula " + all + " " + why, remedy};
}

/// One argument for all its areas, or one that spans them.
std::string Shift::argument(const FormulaWord& word, const OutArea& out,
                            const std::vector<FormulaWord>& words, const FormulaPlace& at) const {
  std::vector<std::string> parts;
  for (const AreaPlace& area : out.areas) parts.push_back(word.before + written(area, word.is_area));
  if (parts.size() == 1 || ((at.takes_lists || word.several) && parts.size() <= most_arguments))
    return join(parts, ",");
  const RowBlock* const block = plan_.rows(out.sheet).block_at(word.area.first.row);
  if (word.of_subtotal && block && others_count_not(*block, out.sheet, word.area, true))
    return word.before + text_of(AreaPlace{out.areas.front().first, out.areas.back().last});
  throw cannot_follow(words, at,
                      parts.size() > most_arguments
                          ? "conta righe divise in troppi gruppi, con altri valori in mezzo"
                          : "conta righe divise in gruppi, con altri valori in mezzo",
                      "usa SUBTOTALE qui e nei totali parziali, o lascia vuote quelle colonne nelle altre "
                      "righe dei gruppi");
}

/// The place of the cells where it is the same in every sheet.
std::optional<AreaPlace> Shift::area_of_all(const SheetsInRow& sheets) const {
  const auto [first, last] =
      std::minmax({plan_.form().sheet_number(sheets.first), plan_.form().sheet_number(sheets.last)});
  if (last >= plan_.form().sheets.size()) return std::nullopt;
  std::optional<AreaPlace> common;
  for (std::size_t sheet = first; sheet <= last; ++sheet) {
    if (sheets.area.first.row > 0 && rows_of(sheets.area, {.sheet = SIZE_MAX}, sheet, true).size() > 1)
      return std::nullopt;
    const AreaPlace here = area(sheets.area, sheet);
    if (common && !(here.first == common->first && here.last == common->last)) return std::nullopt;
    common = here;
  }
  return common;
}

std::string Shift::formula(const std::vector<FormulaWord>& words, const FormulaPlace& at) const {
  std::string text;
  for (const FormulaWord& word : words) {
    const auto sheets = plan_.moves() ? sheets_in_a_row(word) : std::nullopt;
    if (sheets) {
      const auto area = area_of_all(*sheets);
      if (!area)
        throw cannot_follow(words, at, "prende più fogli insieme, e le loro righe si spostano",
                            "scrivi i fogli uno per uno");
      text += sheets->before + text_of(*area);
      continue;
    }
    const auto out = word.kind == FormulaWord::Kind::reference ? area_of(word, at) : std::nullopt;
    if (!out) {
      text += word.kind == FormulaWord::Kind::foreign ? plan_.filled_name(word.written) : word.written;
      continue;
    }
    text += argument(word, *out, words, at);
  }
  return text;
}

std::string Shift::formula(std::string_view text, const FormulaPlace& at) const {
  return formula(formula_words(text), at);
}

AreaPlace Shift::area(const AreaPlace& area, std::size_t sheet) const {
  if (area.first.row == 0 || area.last.row == 0) return area;
  const auto spans = rows_of(area, {.sheet = SIZE_MAX}, sheet, true);
  return with_rows(area, {spans.front().first, spans.back().last});
}

std::string Shift::areas(std::string_view text, std::size_t sheet) const {
  std::vector<std::string> out;
  for (const std::string& one : split(text, " ")) {
    const auto area = parse_area(one);
    if (!area || area->first.row == 0) {
      out.push_back(one);
      continue;
    }
    const auto spans = rows_of(*area, {.sheet = SIZE_MAX}, sheet, true);
    if (spans.size() > most_areas)
      out.push_back(text_of(with_rows(*area, {spans.front().first, spans.back().last})));
    else
      for (const RowSpan span : spans) out.push_back(text_of(with_rows(*area, span)));
  }
  return join(out, " ");
}

std::uint32_t Shift::row(std::uint32_t row, std::size_t sheet) const {
  const RowMap& map = plan_.rows(sheet);
  const RowBlock* const block = map.block_at(row);
  return block ? map.out(*block, block->first_standing(row, std::nullopt)) : map.out(row);
}

FormulaPlace Shift::first_place(const CellPlace& cell, std::size_t sheet) const {
  if (cell.row == 0) return {.sheet = sheet};
  return {.sheet = sheet, .row = plan_.rows(sheet).origin(row(cell.row, sheet)), .column = cell.column};
}

}  // namespace povnet
