#include "workbook/results.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "workbook/form_value.h"

namespace povnet {
namespace {

using Is = Result::Is;
using Op = FormulaTree::Op;

constexpr std::int64_t most_looks = 60'000'000;
constexpr int deepest = 200;

Result unknown() { return {.is = Is::unknown}; }
Result number(double value) {
  return std::isfinite(value) ? Result{.is = Is::number, .number = value}
                              : Result{.is = Is::error, .text = "#NUM!"};
}
Result truth(bool value) { return {.is = Is::truth, .number = value ? 1.0 : 0.0}; }
Result words(std::string text) { return {.is = Is::text, .text = std::move(text)}; }
Result fault(const char* name) { return {.is = Is::error, .text = name}; }

double parsed(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// What the form's program had computed, or what is written in the cell.
Result stored(const FormCell& cell) {
  if (cell.type == "s" || cell.type == "str" || cell.type == "inlineStr") return words(cell.text.plain);
  if (cell.value.empty()) return {};
  if (cell.type == "b") return truth(cell.value == "1");
  if (cell.type == "e") return {.is = Is::error, .text = std::string(cell.value)};
  if (cell.type == "d") return unknown();
  return number(parsed(cell.value));
}

Result of_value(const FormValue& value) {
  if (value.is == FormValue::Is::nothing) return {};
  if (value.is == FormValue::Is::text) return words(value.written);
  return number(parsed(value.written));
}

bool stops(const Result& result) { return result.is == Is::unknown || result.is == Is::error; }

/// A text that looks like a number depends on the spreadsheet's language.
Result as_number(const Result& result) {
  if (stops(result) || result.is_number()) return result;
  if (result.is == Is::text) return unknown();
  return number(result.number);
}

Result compared(const Result& left, const Result& right, const std::string& sign) {
  const auto text = [](const Result& one) { return one.is == Is::text || one.is == Is::nothing; };
  const auto count = [](const Result& one) { return one.is_number() || one.is == Is::nothing; };
  const bool unlike =
      (left.is_number() && right.is == Is::text) || (left.is == Is::text && right.is_number());
  if (unlike && (sign == "=" || sign == "<>")) return truth(sign == "<>");
  int order = 0;
  if (count(left) && count(right))
    order = left.number < right.number ? -1 : left.number > right.number ? 1 : 0;
  else if (text(left) && text(right) && (sign == "=" || sign == "<>"))
    order = lower(left.text) == lower(right.text) ? 0 : 1;
  else
    return unknown();
  if (sign == "=") return truth(order == 0);
  if (sign == "<>") return truth(order != 0);
  if (sign == "<") return truth(order < 0);
  if (sign == "<=") return truth(order <= 0);
  if (sign == ">") return truth(order > 0);
  return truth(order >= 0);
}

Result joined(const Result& left, const Result& right) {
  const auto plain = [](const Result& one) {
    return one.is == Is::nothing || one.is == Is::text ||
           (one.is_number() && one.number == std::floor(one.number) && std::abs(one.number) < 1e15);
  };
  if (!plain(left) || !plain(right)) return unknown();
  const auto text = [](const Result& one) {
    return one.is_number() ? std::to_string(static_cast<std::int64_t>(one.number)) : one.text;
  };
  return words(text(left) + text(right));
}

Result calculated(const Result& one, const Result& other, const std::string& sign) {
  if (stops(one)) return one;
  if (stops(other)) return other;
  if (sign == "&") return joined(one, other);
  if (sign != "+" && sign != "-" && sign != "*" && sign != "/" && sign != "^")
    return compared(one, other, sign);
  const Result left = as_number(one);
  const Result right = as_number(other);
  if (stops(left) || stops(right)) return stops(left) ? left : right;
  if (sign == "+") return number(left.number + right.number);
  if (sign == "-") return number(left.number - right.number);
  if (sign == "*") return number(left.number * right.number);
  if (sign == "^") return number(std::pow(left.number, right.number));
  return right.number == 0 ? fault("#DIV/0!") : number(left.number / right.number);
}

/// Half away from zero, as decimal digits show it: 2.675 is above half.
Result rounded(double value, double digits, const std::string& how) {
  const double scale = std::pow(10.0, digits);
  const double wide = value * scale * (1 + 4e-16);
  if (how == "ROUND") return number(std::round(wide) / scale);
  const double towards_zero = std::trunc(wide);
  if (how == "ROUNDDOWN" || how == "TRUNC") return number(towards_zero / scale);
  return number((std::abs(value * scale - towards_zero) < 1e-9 ? towards_zero
                                                               : towards_zero + std::copysign(1, value)) /
                scale);
}

/// What SUM, COUNT and the like make of the cells they are given.
struct Gathering {
  long double sum = 0;
  long double product = 1;
  double least = 0;
  double most = 0;
  std::int64_t numbers = 0;
  std::int64_t filled = 0;
  Result bad = {};

  void add(const Result& cell) {
    if (cell.is == Is::nothing) return;
    ++filled;
    if (stops(cell) && bad.is != Is::unknown) bad = cell;
    if (!cell.is_number()) return;
    least = numbers == 0 ? cell.number : std::min(least, cell.number);
    most = numbers == 0 ? cell.number : std::max(most, cell.number);
    ++numbers;
    sum += static_cast<long double>(cell.number);
    product *= static_cast<long double>(cell.number);
  }

  Result result(const std::string& name) const {
    if (bad.is == Is::unknown) return bad;
    if (name == "COUNTA") return number(static_cast<double>(filled));
    if (name == "COUNT") return number(static_cast<double>(numbers));
    if (stops(bad)) return bad;
    if (name == "SUM") return number(static_cast<double>(sum));
    if (name == "MIN") return number(least);
    if (name == "MAX") return number(most);
    if (name == "PRODUCT") return number(numbers == 0 ? 0 : static_cast<double>(product));
    if (name == "AVERAGE")
      return numbers == 0 ? fault("#DIV/0!")
                          : number(static_cast<double>(sum / static_cast<long double>(numbers)));
    return unknown();
  }
};

/// What SUBTOTAL's number stands for; those of 100 more skip hidden rows.
std::string subtotal_function(double code) {
  static const std::map<int, std::string> functions = {
      {1, "AVERAGE"}, {2, "COUNT"}, {3, "COUNTA"}, {4, "MAX"}, {5, "MIN"}, {6, "PRODUCT"}, {9, "SUM"}};
  const auto found = functions.find(static_cast<int>(code) % 100);
  return found == functions.end() ? "" : found->second;
}

bool gathers(const std::string& name) {
  static const std::set<std::string> known = {"SUM", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX", "PRODUCT"};
  return known.contains(name);
}

/// "x", ">5", 5: whether a cell answers it. Wildcards are left to the spreadsheet.
Result answers(const Result& cell, const Result& criterion) {
  if (criterion.is_number()) return truth(cell.is_number() && cell.number == criterion.number);
  if (criterion.is != Is::text || criterion.text.empty() ||
      criterion.text.find_first_of("*?~") != std::string::npos)
    return unknown();
  std::string_view rest = criterion.text;
  const std::size_t size = rest.starts_with("<=") || rest.starts_with(">=") || rest.starts_with("<>") ? 2
                           : rest.find_first_of("<>=") == 0                                           ? 1
                                                                                                      : 0;
  const std::string sign = size == 0 ? "=" : std::string(rest.substr(0, size));
  rest.remove_prefix(size);
  const bool figure = !rest.empty() && rest.find_first_not_of("0123456789") == std::string_view::npos;
  if (figure) return cell.is_number() ? compared(cell, number(parsed(rest)), sign) : truth(sign == "<>");
  if (rest.empty() || (sign != "=" && sign != "<>")) return unknown();
  const bool same = cell.is == Is::text && lower(cell.text) == lower(rest);
  return truth(same == (sign == "="));
}

std::uint64_t key_of(std::uint32_t row, std::uint32_t column) { return (std::uint64_t{row} << 16) | column; }

bool is_subtotal(const FormCell& cell) { return upper(cell.formula).find("SUBTOTAL(") != std::string::npos; }

}  // namespace

Results::Results(const Shift& shift)
    : shift_(shift), known_(shift.plan().form().sheets.size()), left_(most_looks) {
  const auto& sheets = shift.plan().form().sheets;
  for (const auto& sheet : sheets)
    for (const FormRow& row : sheet->rows)
      hides_rows_ = hides_rows_ || row.tag.find(" hidden=\"1\"") != std::string_view::npos;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::uint32_t last = sheets[i]->rows.empty() ? 1 : sheets[i]->rows.back().number;
    const RowMap& map = shift.plan().rows(i);
    const RowBlock* const block = map.block_at(last);
    last_rows_.push_back(block ? map.out(*block, block->rows().size() - 1) : map.out(last));
  }
}

const FormFormula& Results::formula_of(const FormCell& cell) {
  const auto [at, fresh] = formulas_.try_emplace(&cell);
  if (fresh) {
    at->second.words = formula_words(cell.formula);
    at->second.tree = formula_tree(at->second.words);
  }
  return at->second;
}

bool Results::area_touched(std::size_t sheet, const AreaPlace& area) {
  const RowMap& map = shift_.plan().rows(sheet);
  const std::uint32_t first = area.first.row;
  const std::uint32_t last = area.last.row == 0 ? last_row_of_sheet : area.last.row;
  for (const RowBlock& block : map.blocks())
    if (block.model().rows.first <= last && first <= block.model().rows.last) return true;
  const auto& rows = shift_.plan().form().sheets[sheet]->rows;
  for (auto row = std::ranges::lower_bound(rows, first, {}, &FormRow::number);
       row != rows.end() && row->number <= last; ++row)
    for (const FormCell& cell : row->cells)
      if ((area.first.column == 0 || area.first.column <= cell.column) &&
          (area.last.column == 0 || cell.column <= area.last.column) && touched(sheet, *row, cell))
        return true;
  for (const auto& [row, cells] : shift_.plan().bound(sheet))
    if (first <= row && row <= last && std::ranges::any_of(cells, [&area](const auto& cell) {
          return area.first.column <= cell.first && (area.last.column == 0 || cell.first <= area.last.column);
        }))
      return true;
  return false;
}

bool Results::formula_touched(std::size_t sheet, const FormCell& cell) {
  const Form& form = shift_.plan().form();
  if (cell.data_table) return true;
  for (const FormulaWord& word : formula_of(cell).words) {
    if (word.kind == FormulaWord::Kind::foreign || word.kind == FormulaWord::Kind::name) {
      if (upper(word.written) != "TRUE" && upper(word.written) != "FALSE") return true;
    }
    if (word.kind == FormulaWord::Kind::function && is_unsteady(word.written)) return true;
    if (word.kind != FormulaWord::Kind::reference) continue;
    const std::size_t of = word.sheet.empty() ? sheet : form.sheet_number(word.sheet);
    if (of < form.sheets.size() && area_touched(of, word.area)) return true;
  }
  return false;
}

bool Results::touched(std::size_t sheet, const FormRow& row, const FormCell& cell) {
  if (!cell.marks.empty() || shift_.plan().bound(sheet, row.number, cell.column)) return true;
  if (!cell.has_formula) return false;
  if (shift_.plan().rows(sheet).block_at(row.number)) return true;
  const auto [at, fresh] = touched_.try_emplace(&cell, false);
  if (fresh && formula_touched(sheet, cell)) touched_[&cell] = true;
  return touched_[&cell];
}

Result Results::value(std::size_t sheet, std::uint32_t out_row, std::uint32_t column) {
  if (--left_ < 0) return unknown();
  const FillPlan& plan = shift_.plan();
  const OutRow at = plan.rows(sheet).origin(out_row);
  const FormRow* row = plan.form().sheets[sheet]->row(at.model);
  const FormCell* cell = row ? row->cell(column) : nullptr;
  if (const Cell* bound = at.block ? nullptr : plan.bound(sheet, at.model, column))
    return of_value(
        form_value(*bound, plan.form().style_of(cell ? cell->style : "").shows, plan.form().index.from_1904));
  if (!cell || (at.block && at.block->empty())) return {};
  if (!cell->marks.empty()) return of_value(marked_value(*cell, at, plan));
  if (!cell->has_formula || !touched(sheet, *row, *cell)) return stored(*cell);
  const auto [known, fresh] = known_[sheet].try_emplace(key_of(out_row, column), unknown());
  if (!fresh) return known->second;
  if (depth_ >= deepest) return unknown();
  ++depth_;
  const Result result = of_formula(*cell, {.sheet = sheet, .row = at, .column = column});
  --depth_;
  return known_[sheet][key_of(out_row, column)] = result;
}

Result Results::of_formula(const FormCell& cell, const FormulaPlace& at) {
  if (!cell.array.empty() || cell.data_table) return unknown();
  const FormFormula& formula = formula_of(cell);
  Result result = of(formula.tree, formula, at);
  return result.is == Is::nothing ? number(0) : result;
}

std::vector<Result> Results::cells_of(const FormulaTree& tree, const FormFormula& formula,
                                      const FormulaPlace& at) {
  std::vector<Result> cells;
  const auto out = tree.op == Op::reference ? shift_.area_of(formula.words[tree.word], at) : std::nullopt;
  if (!out) return {unknown()};
  for (const AreaPlace& area : out->areas) {
    if (area.first.column == 0) return {unknown()};
    const std::uint32_t last =
        area.last.row == 0 ? last_rows_[out->sheet] : std::min(area.last.row, last_rows_[out->sheet]);
    for (std::uint32_t row = std::max(area.first.row, 1U); row <= last; ++row)
      for (std::uint32_t column = area.first.column; column <= area.last.column; ++column)
        cells.push_back(value(out->sheet, row, column));
  }
  return cells;
}

void Results::each_cell(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at,
                        const Visit& visit) {
  const auto out = tree.op == Op::reference ? shift_.area_of(formula.words[tree.word], at) : std::nullopt;
  if (!out) return visit(tree.op == Op::reference ? unknown() : of(tree, formula, at), false);
  const FormSheet& sheet = *shift_.plan().form().sheets[out->sheet];
  for (const AreaPlace& area : out->areas) {
    const std::uint32_t last =
        area.last.row == 0 ? last_rows_[out->sheet] : std::min(area.last.row, last_rows_[out->sheet]);
    const std::uint32_t last_column = area.last.column == 0 ? last_column_of_sheet : area.last.column;
    for (std::uint32_t row = std::max(area.first.row, 1U); row <= last && left_ > 0; ++row) {
      const FormRow* found = sheet.row(shift_.plan().rows(out->sheet).origin(row).model);
      if (!found) continue;
      for (const FormCell& cell : found->cells)
        if (area.first.column <= cell.column && cell.column <= last_column)
          visit(value(out->sheet, row, cell.column), is_subtotal(cell));
    }
  }
  if (left_ <= 0) visit(unknown(), false);
}

Result Results::gathered(const std::string& name, const FormulaTree& tree, std::size_t from,
                         const FormFormula& formula, const FormulaPlace& at, bool skip_subtotals) {
  Gathering gathering;
  for (std::size_t i = from; i < tree.arguments.size(); ++i)
    each_cell(tree.arguments[i], formula, at, [&](const Result& cell, bool subtotal) {
      if (!skip_subtotals || !subtotal) gathering.add(cell);
    });
  return gathering.result(name);
}

Result Results::condition(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  const auto& arguments = tree.arguments;
  if (arguments.size() < 2) return unknown();
  const Result first = of(arguments[0], formula, at);
  if (tree.text == "IFERROR") return first.is == Is::error ? of(arguments[1], formula, at) : first;
  if (stops(first) || first.is == Is::text) return stops(first) ? first : unknown();
  if (first.number != 0) return of(arguments[1], formula, at);
  return arguments.size() > 2 ? of(arguments[2], formula, at) : truth(false);
}

Result Results::conditional_sum(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  if (tree.arguments.size() < 2) return unknown();
  const auto cells = cells_of(tree.arguments[0], formula, at);
  const auto added = tree.arguments.size() > 2 ? cells_of(tree.arguments[2], formula, at) : cells;
  const Result criterion = of(tree.arguments[1], formula, at);
  if (stops(criterion) || (tree.text == "SUMIF" && added.size() != cells.size())) return unknown();
  Gathering gathering;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Result fits = stops(cells[i]) ? unknown() : answers(cells[i], criterion);
    if (fits.is == Is::unknown) return fits;
    if (fits.number == 0) continue;
    gathering.add(tree.text == "SUMIF" ? added[i] : number(1));
  }
  return gathering.result(tree.text == "SUMIF" ? "SUM" : "COUNT");
}

Result Results::call(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  const std::string& name = tree.text;
  const auto& arguments = tree.arguments;
  if (gathers(name)) return gathered(name, tree, 0, formula, at, false);
  if (name == "IF" || name == "IFERROR") return condition(tree, formula, at);
  if (name == "SUMIF" || name == "COUNTIF") return conditional_sum(tree, formula, at);
  if (arguments.empty()) return unknown();
  const Result first = as_number(of(arguments[0], formula, at));
  if (stops(first)) return first;
  if (name == "SUBTOTAL" && hides_rows_) return unknown();
  if (name == "SUBTOTAL") return gathered(subtotal_function(first.number), tree, 1, formula, at, true);
  if (name == "ABS") return number(std::abs(first.number));
  if (name == "INT") return number(std::floor(first.number));
  if (name != "ROUND" && name != "ROUNDUP" && name != "ROUNDDOWN" && name != "TRUNC") return unknown();
  const Result digits = arguments.size() > 1 ? as_number(of(arguments[1], formula, at)) : number(0);
  return stops(digits) ? digits : rounded(first.number, digits.number, name);
}

Result Results::of(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  switch (tree.op) {
    case Op::number:
      return number(tree.number);
    case Op::text:
      return words(tree.text);
    case Op::truth:
      return truth(tree.number != 0);
    case Op::reference: {
      const auto cells =
          formula.words[tree.word].is_area ? std::vector<Result>{} : cells_of(tree, formula, at);
      return cells.size() == 1                                    ? cells.front()
             : cells.empty() && !formula.words[tree.word].is_area ? Result{}
                                                                  : unknown();
    }
    case Op::call:
      return call(tree, formula, at);
    case Op::sign:
      return calculated(of(tree.arguments[0], formula, at), of(tree.arguments[1], formula, at), tree.text);
    case Op::negate: {
      const Result value = as_number(of(tree.arguments[0], formula, at));
      return stops(value) ? value : number(-value.number);
    }
    case Op::percent: {
      const Result value = as_number(of(tree.arguments[0], formula, at));
      return stops(value) ? value : number(value.number / 100);
    }
    case Op::unknown:
      break;
  }
  return unknown();
}

}  // namespace povnet
