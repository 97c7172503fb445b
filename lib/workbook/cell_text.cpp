#include "workbook/cell_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"

namespace povnet {
namespace {

constexpr std::size_t longest_text = 32'767;  ///< in UTF-16, as spreadsheets count

void require_fits(const std::string& text, const std::string& cell) {
  if (text.size() <= longest_text) return;
  const auto units = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }) +
                     std::ranges::count_if(text, [](char c) { return (c & 0xF8) == 0xF0; });
  if (static_cast<std::size_t>(units) > longest_text)
    throw Error(Fault::input, "il testo per " + cell + " è più lungo dei 32767 caratteri di una cella",
                "accorcialo nel file dei casi, o togli quel segno dal modulo");
}

std::string plain_number(double number) { return fmt::format("{:.15g}", number); }

}  // namespace

std::string_view prefix_of(std::string_view tag) {
  XmlToken token;
  return XmlScan(tag).next(token) ? token.prefix() : std::string_view();
}

CellHead head_of(const FormCell& cell, std::string name) {
  return {
      .prefix = std::string(prefix_of(cell.tag)), .name = std::move(name), .style = std::string(cell.style)};
}

CellHead formula_head(const FormCell& cell, std::string name) {
  CellHead head = head_of(cell, std::move(name));
  XmlToken tag;
  if (!XmlScan(cell.tag).next(tag)) return head;
  if (const auto kind = tag.attribute("cm")) head.kind = fmt::format(" cm=\"{}\"", *kind);
  return head;
}

std::string CellHead::open(const std::string& type) const {
  const std::string styled = style.empty() ? "" : fmt::format(" s=\"{}\"", style);
  return fmt::format("<{}c r=\"{}\"{}{}{}>", prefix, name, styled, kind, type);
}

std::string value_text(const CellHead& head, const FormValue& value) {
  const std::string& p = head.prefix;
  if (value.is == FormValue::Is::nothing) return head.open("/");
  if (value.is == FormValue::Is::number)
    return head.open("") + fmt::format("<{0}v>{1}</{0}v>", p, value.written) + head.close();
  require_fits(value.written, head.name);
  return rich_cell(head,
                   fmt::format("<{0}t xml:space=\"preserve\">{1}</{0}t>", p, escape_xml(value.written)));
}

std::string rich_cell(const CellHead& head, const std::string& inside) {
  return head.open(" t=\"inlineStr\"") + fmt::format("<{0}is>{1}</{0}is>", head.prefix, inside) +
         head.close();
}

std::string result_text(const CellHead& head, const std::string& formula, const Result& result) {
  const auto with_value = [&](const std::string& type, const std::string& value) {
    return head.open(type) + formula + fmt::format("<{0}v>{1}</{0}v>", head.prefix, value) + head.close();
  };
  switch (result.is) {
    case Result::Is::number:
      return with_value("", plain_number(result.number));
    case Result::Is::text:
      return with_value(" t=\"str\"", escape_xml(result.text));
    case Result::Is::truth:
      return with_value(" t=\"b\"", plain_number(result.number));
    case Result::Is::error:
      return with_value(" t=\"e\"", escape_xml(result.text));
    case Result::Is::nothing:
    case Result::Is::unknown:
      break;
  }
  return head.open("") + formula + head.close();
}

std::optional<std::string> rich_text(const FormCell& cell, const OutRow& at, const FillPlan& plan) {
  const std::string_view raw = cell.text.raw;
  std::vector<const Mark*> marks;
  for (const MarkedPiece& piece : cell.marks)
    if (piece.mark) marks.push_back(&*piece.mark);
  bool fonts = false;
  std::size_t filled = 0;
  Splices splices(raw);
  XmlScan scan(raw);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::start && token.name() == "r") fonts = true;
    if (token.kind != XmlToken::Kind::text) continue;
    const auto pieces = marked_pieces(unescape_xml(token.raw));
    std::string text;
    for (const MarkedPiece& piece : pieces) {
      text += piece.text;
      if (piece.mark && filled < marks.size()) text += form_words(plan.value_of(*marks[filled++], at));
    }
    if (!pieces.empty()) splices.replace(token.raw, escape_xml(text));
  }
  if (!fonts || filled != marks.size()) return std::nullopt;
  return splices.text();
}

std::string renamed(const FormCell& cell, const std::string& name) {
  return with_attribute(cell.tag, "r", name) + std::string(cell.raw.substr(cell.tag.size()));
}

std::string with_row_number(std::string_view tag, std::uint32_t row) {
  return with_attribute(tag, "r", std::to_string(row));
}

std::string_view formula_element(const FormCell& cell) {
  XmlScan scan(cell.raw);
  for (XmlToken token; scan.next(token);) {
    if (token.name() != "f" || !token.opens()) continue;
    const std::size_t from = static_cast<std::size_t>(token.raw.data() - cell.raw.data());
    if (token.kind == XmlToken::Kind::empty) return token.raw;
    while (scan.next(token) && !(token.kind == XmlToken::Kind::end && token.name() == "f")) {
    }
    return cell.raw.substr(from, scan.at() - from);
  }
  return {};
}

}  // namespace povnet
