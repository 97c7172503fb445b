#include "workbook/frame_shift.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"
#include "package/xml_scan.h"

namespace povnet {
namespace {

using Names = std::set<std::string_view>;

const Names places = {"ref", "sqref"};
const Names single_places = {"activeCell", "topLeftCell", "r1", "r2"};
const Names formula_attributes = {"location",  "fmlaLink", "fmlaRange", "fmlaTxbx",
                                  "fmlaGroup", "textlink", "cellRange"};
const Names formulas = {"formula",         "formula1", "formula2", "f", "calculatedColumnFormula",
                        "totalsRowFormula"};
const Names noted = {"comment", "threadedComment"};  ///< stay with the first of the cells

std::uint32_t whole_number(std::string_view text) {
  const std::string_view bare = trim(text);
  std::uint32_t value = 0;
  std::from_chars(bare.data(), bare.data() + bare.size(), value);
  return value;
}

std::string first_cell(std::string_view text, std::size_t sheet, const Shift& shift) {
  auto place = parse_place(text);
  if (!place || place->row == 0) return std::string(text);
  place->row = shift.row(place->row, sheet);
  return text_of(*place);
}

/// Shifts the elements of one piece of XML, in their order.
class FrameShift {
 public:
  FrameShift(std::string_view xml, std::size_t sheet, const Shift& shift)
      : xml_(xml), sheet_(sheet), shift_(shift), splices_(xml) {}

  std::string shifted() {
    XmlScan scan(xml_);
    for (XmlToken token; scan.next(token);) {
      if (token.kind == XmlToken::Kind::text) {
        text(token.raw, scan.at());
      } else if (token.kind == XmlToken::Kind::start && token.name() == "sparkline") {
        sparkline(token, scan);
      } else if (token.opens()) {
        element(token);
      } else {
        inside_ = {};
        if (token.name() == "mergeCells" || token.name() == "rowBreaks") end_list();
      }
    }
    return splices_.text();
  }

 private:
  void element(const XmlToken& token) {
    const std::string_view name = token.name();
    inside_ = token.kind == XmlToken::Kind::start ? name : std::string_view();
    if (name == "from" || name == "to") anchor_ = name;
    if (name == "mergeCells" || name == "rowBreaks") list_ = token.raw;
    if (name == "conditionalFormatting" || name == "dataValidation")
      around_ = token.attribute("sqref").value_or("");
    if (name == "mergeCell") return merged(token);
    if (name == "brk" && list_.find("rowBreaks") != std::string_view::npos) return row_break(token);
    attributes(token);
  }

  void attributes(const XmlToken& token) {
    for (const std::string_view name : places)
      if (const auto value = token.attribute(name))
        splices_.replace(*value, noted.contains(token.name()) ? first_cell(*value, sheet_, shift_)
                                                              : shift_.areas(*value, sheet_));
    for (const std::string_view name : single_places)
      if (const auto value = token.attribute(name))
        splices_.replace(*value, first_cell(*value, sheet_, shift_));
    for (const std::string_view name : formula_attributes)
      if (const auto value = token.attribute(name))
        splices_.replace(*value, formula(*value, {.sheet = sheet_}));
    if (token.name() == "cfvo")
      if (const auto value = token.attribute("val"))
        splices_.replace(*value, formula(*value, first_of(around_)));
  }

  std::string formula(std::string_view raw, const FormulaPlace& at) const {
    const std::string old = unescape_xml(raw);
    const std::string changed = shift_.formula(old, at);
    return changed == old ? std::string(raw) : escape_xml(changed);
  }

  void text(std::string_view raw, std::size_t after) {
    if (inside_ == "row" && !anchor_.empty()) return anchor_row(raw);
    if (inside_ == "sqref") return splices_.replace(raw, shift_.areas(raw, sheet_));
    if (!formulas.contains(inside_)) return;
    splices_.replace(raw, formula(raw, first_of(sqref_of(after))));
  }

  FormulaPlace first_of(std::string_view sqref) const {
    const auto first = parse_area(sqref.substr(0, sqref.find(' ')));
    return first ? shift_.first_place(first->first, sheet_) : FormulaPlace{.sheet = sheet_};
  }

  /// A small chart in a cell: in a row that repeats there is one in each, of its own record.
  void sparkline(const XmlToken& tag, XmlScan& scan) {
    std::string_view data;
    std::string_view cell;
    std::string_view of;
    XmlToken token;
    while (scan.next(token) && !(token.kind == XmlToken::Kind::end && token.name() == "sparkline")) {
      if (token.kind == XmlToken::Kind::text && of == "f") data = token.raw;
      if (token.kind == XmlToken::Kind::text && of == "sqref") cell = token.raw;
      of = token.kind == XmlToken::Kind::start ? token.name() : std::string_view();
    }
    const std::string_view whole =
        xml_.substr(static_cast<std::size_t>(tag.raw.data() - xml_.data()),
                    static_cast<std::size_t>(token.raw.data() + token.raw.size() - tag.raw.data()));
    const auto place = parse_place(cell);
    if (!place || place->row == 0) return;
    std::string all;
    for (const std::uint32_t row : standing_rows(place->row)) {
      const OutRow origin = shift_.plan().rows(sheet_).origin(row);
      Splices own(whole);
      own.replace(data, formula(data, {sheet_, origin, place->column, origin.block == nullptr}));
      own.replace(cell, column_letters(place->column) + std::to_string(row));
      all += own.text();
    }
    splices_.replace(whole, all);
  }

  /// Where a row of the form came to stand.
  std::vector<std::uint32_t> standing_rows(std::uint32_t row) const {
    const RowMap& map = shift_.plan().rows(sheet_);
    const RowBlock* const block = map.block_at(row);
    if (!block) return {map.out(row)};
    std::vector<std::uint32_t> rows;
    for (const std::size_t position : block->standing(row, std::nullopt))
      rows.push_back(map.out(*block, position));
    return rows;
  }

  /// The cells of a rule: before its formula, or (in extensions) in an element after it.
  std::string sqref_of(std::size_t after) const {
    constexpr std::string_view tag = "sqref>";
    if (!around_.empty()) return std::string(around_);
    const std::size_t at = xml_.find(tag, after);
    return at == std::string_view::npos
               ? ""
               : std::string(xml_.substr(at + tag.size(), xml_.find('<', at) - at - tag.size()));
  }

  /// A picture or a chart keeps its size: it ends as many rows below its first as before.
  void anchor_row(std::string_view raw) {
    const std::uint32_t row = whole_number(raw);
    if (anchor_ == "from") {
      from_ = row;
      moved_from_ = shift_.row(row + 1, sheet_) - 1;
    }
    splices_.replace(
        raw, std::to_string(anchor_ == "from" ? moved_from_ : moved_from_ + (row - std::min(row, from_))));
    anchor_ = {};
  }

  void merged(const XmlToken& token) {
    const std::string_view ref = token.attribute("ref").value_or("");
    const auto area = parse_area(ref);
    const RowMap& map = shift_.plan().rows(sheet_);
    const RowBlock* const block = area ? map.block_at(area->first.row) : nullptr;
    ++members_;
    if (!block || !block->holds(area->last.row)) return splices_.replace(ref, shift_.areas(ref, sheet_));
    std::string all;
    const auto standing = block->standing(area->first.row, std::nullopt);
    for (const std::size_t position : standing) {
      AreaPlace own = *area;
      own.first.row = map.out(*block, position);
      own.last.row = map.out(*block, block->last_standing(area->last.row, position));
      all += with_attribute(token.raw, "ref", text_of(own));
    }
    members_ += standing.size() - 1;
    splices_.replace(token.raw, all);
  }

  /// After every group of records; of rows that repeat for each record, after the last.
  void row_break(const XmlToken& token) {
    const std::string_view id = token.attribute("id").value_or("");
    const std::uint32_t row = whole_number(id);
    const RowMap& map = shift_.plan().rows(sheet_);
    const RowBlock* const block = map.block_at(row);
    ++members_;
    if (!block) return splices_.replace(id, std::to_string(map.out(std::max(row, 1U))));
    auto standing = block->standing(row, std::nullopt);
    if (block->model().depth_of(row) > block->model().keys.size()) standing = {standing.back()};
    std::string all;
    for (const std::size_t position : standing)
      all += with_attribute(token.raw, "id", std::to_string(map.out(*block, position)));
    members_ += standing.size() - 1;
    splices_.replace(token.raw, all);
  }

  void end_list() {
    XmlToken tag;
    XmlScan(list_).next(tag);
    for (const std::string_view name : {"count", "manualBreakCount"})
      if (const auto count = tag.attribute(name)) splices_.replace(*count, std::to_string(members_));
    list_ = {};
    members_ = 0;
  }

  std::string_view xml_;
  std::size_t sheet_;
  const Shift& shift_;
  Splices splices_;
  std::string_view inside_ = {};
  std::string_view anchor_ = {};
  std::string_view list_ = {};    ///< the tag that counts its members
  std::string_view around_ = {};  ///< cells of the rule being read
  std::size_t members_ = 0;
  std::uint32_t from_ = 0;
  std::uint32_t moved_from_ = 0;
};

/// "col, dx, row, dy, col, dx, row, dy" of a shape, rows from 0.
std::string shifted_anchor(std::string_view text, std::size_t sheet, const Shift& shift) {
  constexpr std::size_t from = 2;
  constexpr std::size_t to = 6;
  std::vector<std::string> numbers = split(text, ",");
  if (numbers.size() <= to) return std::string(text);
  const std::uint32_t first = whole_number(numbers[from]);
  const std::uint32_t last = whole_number(numbers[to]);
  const std::uint32_t moved = shift.row(first + 1, sheet) - 1;
  if (moved == first) return std::string(text);
  numbers[from] = " " + std::to_string(moved);
  numbers[to] = " " + std::to_string(moved + (last - std::min(first, last)));
  return join(numbers, ",");
}

}  // namespace

std::string shifted_frame(std::string_view xml, std::size_t sheet, const Shift& shift) {
  return FrameShift(xml, sheet, shift).shifted();
}

std::string shifted_vml(std::string_view xml, std::size_t sheet, const Shift& shift) {
  Splices splices(xml);
  std::string_view inside;
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);) {
    if (token.kind != XmlToken::Kind::text) {
      inside = token.kind == XmlToken::Kind::start ? token.name() : std::string_view();
    } else if (inside == "Row") {
      splices.replace(token.raw, std::to_string(shift.row(whole_number(token.raw) + 1, sheet) - 1));
    } else if (inside == "Anchor") {
      splices.replace(token.raw, shifted_anchor(token.raw, sheet, shift));
    } else if (inside == "FmlaLink" || inside == "FmlaRange" || inside == "FmlaTxbx") {
      splices.replace(token.raw, escape_xml(shift.formula(unescape_xml(token.raw), {.sheet = sheet})));
    }
  }
  return splices.text();
}

std::string shifted_chart(std::string_view xml, const Shift& shift,
                          const std::function<bool(const FormulaWord&)>& stale) {
  Splices splices(xml);
  std::string_view inside;
  bool forget = false;
  const char* dropped_from = nullptr;
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text) {
      if (inside != "f" || dropped_from) continue;
      const auto words = formula_words(unescape_xml(token.raw));
      forget = std::ranges::any_of(words, stale);
      const std::string changed = shift.formula(words, {.sheet = SIZE_MAX, .takes_lists = true});
      const bool several = words.size() == 1 && changed.find(',') != std::string::npos;
      splices.replace(token.raw, escape_xml(several ? "(" + changed + ")" : changed));
      continue;
    }
    inside = token.kind == XmlToken::Kind::start ? token.name() : std::string_view();
    if (!token.name().ends_with("Cache")) continue;
    if (token.kind == XmlToken::Kind::start && forget && !dropped_from) dropped_from = token.raw.data();
    if (token.kind == XmlToken::Kind::end && dropped_from) {
      const auto size = static_cast<std::size_t>(token.raw.data() + token.raw.size() - dropped_from);
      splices.replace({dropped_from, size}, "");
      dropped_from = nullptr;
    }
  }
  return splices.text();
}

}  // namespace povnet
