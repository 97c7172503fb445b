#include "workbook/entry_rules.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "workbook/form_value.h"
#include "workbook/formula_words.h"

namespace povnet {
namespace {

std::optional<double> entire_number(std::string_view text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

class Judge {
 public:
  Judge(const Form& form, const EntryRule& rule, std::size_t sheet) : rule_(rule) {
    if (rule.kind == "list") members_ = members(form, sheet);
  }

  bool refuses(const FormValue& value) const {
    if (value.is == FormValue::Is::nothing) return false;
    if (rule_.kind == "list") return members_ && !is_member(value);
    if (rule_.kind == "textLength") return outside(static_cast<double>(characters(value.written)));
    if (rule_.kind != "whole" && rule_.kind != "decimal" && rule_.kind != "date" && rule_.kind != "time")
      return false;
    const auto number = value.is == FormValue::Is::number ? entire_number(value.written) : std::nullopt;
    if (!number) return true;
    return (rule_.kind == "whole" && *number != std::floor(*number)) || outside(*number);
  }

 private:
  static std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  }

  bool outside(double value) const {
    const auto first = entire_number(rule_.first);
    const auto second = entire_number(rule_.second);
    if (!first) return false;
    const std::string& sign = rule_.sign;
    if (sign == "between") return value < *first || (second && value > *second);
    if (sign == "notBetween") return second && value >= *first && value <= *second;
    if (sign == "equal") return value != *first;
    if (sign == "notEqual") return value == *first;
    if (sign == "lessThan") return value >= *first;
    if (sign == "lessThanOrEqual") return value > *first;
    return sign == "greaterThan" ? value <= *first : value < *first;
  }

  bool is_member(const FormValue& value) const {
    const auto number = value.is == FormValue::Is::number ? entire_number(value.written) : std::nullopt;
    return std::ranges::any_of(*members_, [&](const std::string& one) {
      return lower(one) == lower(value.written) || (number && entire_number(one) == number);
    });
  }

  /// Nothing where the list is a formula, or of cells that are filled in or computed.
  std::optional<std::vector<std::string>> members(const Form& form, std::size_t sheet) const {
    if (rule_.first.size() > 1 && rule_.first.front() == '"') {
      auto written = split(rule_.first.substr(1, rule_.first.size() - 2), ",");
      for (std::string& one : written) one = trim(one);
      return written;
    }
    std::string formula = rule_.first;
    for (const FormName& name : form.names)
      if (lower(name.name) == lower(formula)) formula = name.formula;
    const auto words = formula_words(formula);
    if (words.size() != 1 || words.front().kind != FormulaWord::Kind::reference) return std::nullopt;
    const FormulaWord& list = words.front();
    const std::size_t of = list.sheet.empty() ? sheet : form.sheet_number(list.sheet);
    return of < form.sheets.size() ? texts(*form.sheets[of], list.area) : std::nullopt;
  }

  static std::optional<std::vector<std::string>> texts(const FormSheet& sheet, const AreaPlace& area) {
    std::vector<std::string> found;
    for (const FormRow& row : sheet.rows)
      for (const FormCell& cell : row.cells) {
        const bool within =
            area.first.column <= cell.column && cell.column <= area.last.column &&
            (area.first.row == 0 || (area.first.row <= row.number && row.number <= area.last.row));
        if (!within || cell.blank()) continue;
        if (cell.has_formula || !cell.marks.empty()) return std::nullopt;
        found.push_back(cell.text.plain.empty() ? std::string(cell.value) : cell.text.plain);
      }
    return found;
  }

  const EntryRule& rule_;
  std::optional<std::vector<std::string>> members_;
};

/// The cells of a rule that are filled in, with every value that goes there.
template <class Visit>
void each_entry(const FillPlan& plan, std::size_t sheet, const EntryRule& rule, const Visit& visit) {
  const FormSheet& form = *plan.form().sheets[sheet];
  for (const std::string& written : split(rule.cells, " ")) {
    const auto area = parse_area(written);
    if (!area) continue;
    const auto holds = [&area](std::uint32_t row, std::uint32_t column) {
      return (area->first.row == 0 || (area->first.row <= row && row <= area->last.row)) &&
             area->first.column <= column && column <= area->last.column;
    };
    for (const auto& [row, cells] : plan.bound(sheet))
      for (const auto& [column, value] : cells)
        if (holds(row, column)) visit(row, column, styled_value(value, form.style_at(row, column), plan));
    for (const FormRow& row : form.rows)
      for (const FormCell& cell : row.cells) {
        if (cell.marks.empty() || !holds(row.number, cell.column)) continue;
        const RowBlock* const block = plan.rows(sheet).block_at(row.number);
        if (!block) {
          visit(row.number, cell.column, marked_value(cell, {.model = row.number}, plan));
          continue;
        }
        for (const std::size_t position : block->standing(row.number, std::nullopt))
          visit(row.number, cell.column, marked_value(cell, {row.number, block, position}, plan));
      }
  }
}

}  // namespace

std::vector<EntryRule> read_rules(const FormSheet& sheet) {
  std::vector<EntryRule> rules;
  std::string_view inside;
  std::string* into = nullptr;
  XmlScan scan(std::string_view(sheet.content).substr(sheet.rows_to));
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text) {
      const bool formula = inside == "f" || inside == "formula1" || inside == "formula2";
      if (into && formula) *into = unescape_xml(token.raw);
      if (!rules.empty() && inside == "sqref" && rules.back().cells.empty()) rules.back().cells = token.raw;
      continue;
    }
    inside = token.kind == XmlToken::Kind::start ? token.name() : std::string_view();
    if (token.name() == "dataValidation") {
      into = nullptr;
      if (token.opens())
        rules.push_back({.cells = std::string(token.attribute("sqref").value_or("")),
                         .kind = std::string(token.attribute("type").value_or("none")),
                         .sign = std::string(token.attribute("operator").value_or("between"))});
    }
    if (!rules.empty() && inside == "formula1") into = &rules.back().first;
    if (!rules.empty() && inside == "formula2") into = &rules.back().second;
  }
  return rules;
}

std::vector<std::string> refused_entries(const FillPlan& plan) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < plan.form().sheets.size(); ++i) {
    const FormSheet& sheet = *plan.form().sheets[i];
    for (const EntryRule& rule : read_rules(sheet)) {
      const Judge judge(plan.form(), rule, i);
      std::string first;
      std::size_t count = 0;
      each_entry(plan, i, rule, [&](std::uint32_t row, std::uint32_t column, const FormValue& value) {
        if (judge.refuses(value) && count++ == 0) first = column_letters(column) + std::to_string(row);
      });
      if (count > 0)
        found.push_back(sheet.name + ":" + first + ": la convalida del modulo non ammette " +
                        (count == 1 ? "il valore" : "i valori (" + std::to_string(count) + ")"));
    }
  }
  return found;
}

}  // namespace povnet
