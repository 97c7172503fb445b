#include "workbook/form_sheet.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "workbook/formula_words.h"

namespace povnet {
namespace {

std::uint32_t number_of(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t value = 0;
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{} ? value : otherwise;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

/// A formula that further cells share, and where it stands.
struct Shared {
  std::string formula;
  CellPlace at;
};

/// Reads the element whose first tag was just read, up to its end tag; what is inside comes back.
std::string_view inside(XmlScan& scan, std::string_view content, const XmlToken& tag) {
  if (tag.kind != XmlToken::Kind::start) return {};
  const std::size_t from = scan.at();
  std::size_t end = from;
  int depth = 1;
  for (XmlToken token; depth > 0 && scan.next(token);) {
    if (token.kind == XmlToken::Kind::start) ++depth;
    if (token.kind == XmlToken::Kind::end) --depth;
    end = static_cast<std::size_t>(token.raw.data() - content.data());
  }
  return content.substr(from, end - from);
}

/// Reading aids of East Asian texts are no text.
FormText text_inside(std::string_view raw) {
  FormText text{.plain = {}, .raw = raw};
  bool in_text = false;
  bool aside = false;
  XmlScan scan(raw);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text && in_text && !aside) text.plain += unescape_xml(token.raw);
    if (token.name() == "rPh" && token.kind != XmlToken::Kind::text)
      aside = token.kind == XmlToken::Kind::start;
    if (token.kind != XmlToken::Kind::text)
      in_text = token.name() == "t" && token.kind == XmlToken::Kind::start;
  }
  return text;
}

class SheetReading {
 public:
  SheetReading(FormSheet& sheet, const std::vector<FormText>& strings)
      : sheet_(sheet), strings_(strings), scan_(sheet.content) {}

  void read() {
    for (XmlToken token; scan_.next(token);) {
      if (token.kind == XmlToken::Kind::text) continue;
      if (token.name() == "sheetData") mark_rows(token);
      if (token.name() == "row" && sheet_.rows_to == 0 && sheet_.rows_from > 0 && token.opens()) row(token);
      if (token.name() == "col" && token.opens()) column(token);
      if (const auto merge =
              parse_area(token.name() == "mergeCell" ? token.attribute("ref").value_or("") : ""))
        sheet_.merges.push_back(*merge);
      if (token.name() == "sheetProtection" && token.opens())
        sheet_.locked = is_true(token.attribute("sheet").value_or(""));
    }
    mark_filled();
  }

 private:
  std::size_t offset(std::string_view piece) const {
    return static_cast<std::size_t>(piece.data() - sheet_.content.data());
  }

  void mark_rows(const XmlToken& token) {
    if (token.kind == XmlToken::Kind::start) sheet_.rows_from = scan_.at();
    if (token.kind == XmlToken::Kind::end) sheet_.rows_to = offset(token.raw);
  }

  void column(const XmlToken& tag) {
    sheet_.column_styles.push_back({number_of(tag.attribute("min").value_or(""), 0),
                                    number_of(tag.attribute("max").value_or(""), 0),
                                    tag.attribute("style").value_or("")});
  }

  void row(const XmlToken& tag) {
    const std::uint32_t expected = sheet_.rows.empty() ? 1 : sheet_.rows.back().number + 1;
    FormRow row{.number = number_of(tag.attribute("r").value_or(""), expected), .raw = {}, .tag = tag.raw};
    XmlToken token;
    while (tag.kind == XmlToken::Kind::start && scan_.next(token)) {
      if (token.kind == XmlToken::Kind::end && token.name() == "row") break;
      if (token.opens() && token.name() == "c") cell(row, token);
    }
    row.raw = std::string_view(sheet_.content).substr(offset(tag.raw), scan_.at() - offset(tag.raw));
    sheet_.rows.push_back(std::move(row));
  }

  void cell(FormRow& row, const XmlToken& tag) {
    const std::uint32_t expected = row.cells.empty() ? 1 : row.cells.back().column + 1;
    const auto place = parse_place(tag.attribute("r").value_or(""));
    FormCell cell{.column = place && place->column > 0 ? place->column : expected,
                  .raw = {},
                  .tag = tag.raw,
                  .style = tag.attribute("s").value_or(""),
                  .type = tag.attribute("t").value_or(""),
                  .value = {}};
    XmlToken token;
    while (tag.kind == XmlToken::Kind::start && scan_.next(token)) {
      if (token.kind == XmlToken::Kind::end && token.name() == "c") break;
      if (!token.opens()) continue;
      const std::string_view held = inside(scan_, sheet_.content, token);
      if (token.name() == "v") cell.value = held;
      if (token.name() == "is") cell.text = text_inside(held);
      if (token.name() == "f") formula(cell, row.number, token, held);
    }
    cell.raw = std::string_view(sheet_.content).substr(offset(tag.raw), scan_.at() - offset(tag.raw));
    read_text(cell);
    row.cells.push_back(std::move(cell));
  }

  void read_text(FormCell& cell) {
    if (cell.type == "s") {
      const std::size_t at = number_of(cell.value, UINT32_MAX);
      if (at < strings_.size()) cell.text = strings_[at];
    }
    if (cell.type == "str") cell.text.plain = unescape_xml(cell.value);
    if (!cell.has_formula) cell.marks = marked_pieces(cell.text.plain);
  }

  void formula(FormCell& cell, std::uint32_t row, const XmlToken& tag, std::string_view held) {
    const std::string_view kind = tag.attribute("t").value_or("");
    cell.has_formula = true;
    cell.formula = unescape_xml(held);
    cell.data_table = kind == "dataTable";
    if (kind == "array") cell.array = tag.attribute("ref").value_or("");
    if (kind == "array" || cell.data_table) keep_array(tag, {.column = cell.column, .row = row});
    if (kind != "shared") return;
    cell.shared = true;
    const std::string group(tag.attribute("si").value_or(""));
    const CellPlace at{.column = cell.column, .row = row};
    if (!cell.formula.empty()) {
      shared_[group] = {cell.formula, at};
    } else if (const auto found = shared_.find(group); found != shared_.end()) {
      const CellPlace from = found->second.at;
      cell.formula = moved_formula(found->second.formula, std::int64_t{at.row} - from.row,
                                   std::int64_t{at.column} - from.column);
    }
  }

  void keep_array(const XmlToken& tag, const CellPlace& at) {
    const auto area = parse_area(tag.attribute("ref").value_or(""));
    if (area && !(area->first == area->last)) arrays_.push_back({*area, at});
  }

  /// The further cells of an array hold what it gave, and no formula.
  void mark_filled() {
    for (const Array& array : arrays_)
      for (FormRow& row : sheet_.rows)
        for (FormCell& cell : row.cells)
          if (array.fills(row.number, cell.column) && !cell.has_formula) cell.array_at = array.at;
  }

  struct Array {
    AreaPlace area;
    CellPlace at;
    bool fills(std::uint32_t row, std::uint32_t column) const {
      return area.first.row <= row && row <= area.last.row && area.first.column <= column &&
             column <= area.last.column;
    }
  };

  FormSheet& sheet_;
  const std::vector<FormText>& strings_;
  std::vector<Array> arrays_;
  XmlScan scan_;
  std::map<std::string, Shared> shared_;
};

}  // namespace

const FormCell* FormRow::cell(std::uint32_t column) const {
  const auto found = std::ranges::lower_bound(cells, column, {}, &FormCell::column);
  return found == cells.end() || found->column != column ? nullptr : &*found;
}

const FormRow* FormSheet::row(std::uint32_t number) const {
  const auto found = std::ranges::lower_bound(rows, number, {}, &FormRow::number);
  return found == rows.end() || found->number != number ? nullptr : &*found;
}

const FormCell* FormSheet::cell(std::uint32_t number, std::uint32_t column) const {
  const FormRow* found = row(number);
  return found ? found->cell(column) : nullptr;
}

const AreaPlace* FormSheet::merge_at(std::uint32_t number, std::uint32_t column) const {
  const auto found = std::ranges::find_if(merges, [&](const AreaPlace& area) {
    return area.first.row <= number && number <= area.last.row && area.first.column <= column &&
           column <= area.last.column;
  });
  return found == merges.end() ? nullptr : &*found;
}

std::string_view FormSheet::style_at(std::uint32_t number, std::uint32_t column) const {
  if (const FormCell* found = cell(number, column)) return found->style;
  const FormRow* found = row(number);
  XmlToken tag;
  if (found && XmlScan(found->tag).next(tag) && is_true(tag.attribute("customFormat").value_or("")))
    return tag.attribute("s").value_or("");
  for (const ColumnStyle& one : column_styles)
    if (one.first <= column && column <= one.last) return one.style;
  return {};
}

bool is_one_mark(const FormCell& cell) {
  return cell.marks.size() == 1 && cell.marks.front().text.empty() && !cell.heading;
}

bool is_subtotal(const FormCell& cell) { return upper(cell.formula).find("SUBTOTAL(") != std::string::npos; }

void read_form_sheet(FormSheet& sheet, const std::vector<FormText>& strings) {
  SheetReading(sheet, strings).read();
}

std::vector<FormText> read_form_strings(std::string_view content) {
  std::vector<FormText> texts;
  XmlScan scan(content);
  for (XmlToken token; scan.next(token);)
    if (token.name() == "si" && token.opens()) texts.push_back(text_inside(inside(scan, content, token)));
  return texts;
}

}  // namespace povnet
