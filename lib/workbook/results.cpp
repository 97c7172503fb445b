#include "workbook/results.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "workbook/form_tables.h"
#include "workbook/form_value.h"
#include "workbook/gathering.h"

namespace povnet {
namespace {

using Is = Result::Is;
using Op = FormulaTree::Op;

constexpr std::int64_t most_looks = 24'000'000;
constexpr std::int64_t kept_looks = most_looks / 2;  ///< for plain totals, where each row adds on a condition
constexpr int deepest_cell = 200;

/// What the form's program had computed, or what is written in the cell.
Result stored(const FormCell& cell) {
  const bool typed = cell.type == "s" || cell.type == "inlineStr";
  if (typed && cell.text.plain.empty()) return Result::unknown();  // whether it counts, programs do not agree
  if (typed || cell.type == "str") return Result::of_text(cell.text.plain);
  if (cell.value.empty()) return {};
  if (cell.type == "b") return Result::of_truth(cell.value == "1");
  if (cell.type == "e") return {.is = Is::error, .text = std::string(cell.value)};
  if (cell.type == "d") return Result::unknown();
  return Result::of_number(parsed_number(cell.value));
}

/// Some programs write formulas and leave it to others to compute them.
bool never_computed(const FormCell& cell) {
  return cell.has_formula && cell.value.empty() && cell.type != "str";
}

Result of_value(const FormValue& value) {
  if (value.is == FormValue::Is::nothing) return {};
  if (value.is == FormValue::Is::text) return Result::of_text(value.written);
  return Result::of_number(parsed_number(value.written));
}

std::uint64_t key_of(std::uint32_t row, std::uint32_t column) { return (std::uint64_t{row} << 16) | column; }

}  // namespace

Results::Results(const Shift& shift)
    : shift_(shift),
      touched_(shift.plan(), formulas_),
      known_(shift.plan().form().sheets.size()),
      left_(most_looks) {
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

Result Results::value(std::size_t sheet, std::uint32_t out_row, std::uint32_t column) {
  if (--left_ < 0) return Result::unknown();
  const FillPlan& plan = shift_.plan();
  const OutRow at = plan.rows(sheet).origin(out_row);
  const FormRow* row = plan.form().sheets[sheet]->row(at.model);
  const FormCell* cell = row ? row->cell(column) : nullptr;
  if (const Cell* bound = at.block ? nullptr : plan.bound(sheet, at.model, column))
    return of_value(styled_value(*bound, plan.form().sheets[sheet]->style_at(at.model, column), plan));
  if (!cell || (at.block && at.block->empty())) return {};
  if (!cell->marks.empty()) return of_value(marked_value(*cell, at, plan));
  if (!never_computed(*cell) && !touched_.cell_touched(sheet, *row, *cell)) return stored(*cell);
  if (!cell->has_formula) return Result::unknown();
  const auto [known, fresh] = known_[sheet].try_emplace(key_of(out_row, column), Result::unknown());
  if (!fresh) return known->second;
  if (depth_ >= deepest_cell) return Result::unknown();
  ++depth_;
  const Result result = of_formula(*cell, {.sheet = sheet, .row = at, .column = column});
  --depth_;
  return known_[sheet][key_of(out_row, column)] = result;
}

Result Results::of_formula(const FormCell& cell, const FormulaPlace& at) {
  if (!cell.array.empty() || cell.data_table) return Result::unknown();
  const FormFormula& formula = formulas_.of(cell);
  Result result = of(formula.tree, formula, at);
  return result.is == Is::nothing ? Result::of_number(0) : result;
}

const FormName* Results::only_name(const FormulaWord& word) const {
  const FormName* found = nullptr;
  for (const FormName& name : shift_.plan().form().names) {
    if (word.kind != FormulaWord::Kind::name || lower(name.name) != lower(word.written)) continue;
    if (found) return nullptr;  // a sheet has one of its own
    found = &name;
  }
  return found;
}

/// The cells that a reference, a name or a column of a table stands for.
std::optional<OutArea> Results::area_of(const FormulaWord& word, const FormulaPlace& at) const {
  if (word.kind == FormulaWord::Kind::reference) return shift_.area_of(word, at);
  if (const auto cells = table_reference(shift_.plan().form(), word, at.row.model))
    return shift_.area_of(*cells, at);
  const FormName* name = only_name(word);
  const auto words = formula_words(name ? name->formula : "");
  const bool cells = words.size() == 1 && words.front().kind == FormulaWord::Kind::reference;
  return cells ? shift_.area_of(words.front(), {.sheet = SIZE_MAX, .takes_lists = true}) : std::nullopt;
}

/// A name may stand for a number.
Result Results::of_reference(const FormulaWord& word, const FormFormula& formula, const FormulaTree& tree,
                             const FormulaPlace& at) {
  if (word.is_area) return Result::unknown();
  const FormName* name = only_name(word);
  const FormulaTree named = name ? formula_tree(formula_words(name->formula)) : FormulaTree{};
  if (named.op == Op::number) return Result::of_number(named.number);
  const auto cells = cells_of(tree, formula, at);
  return cells.size() == 1 ? cells.front() : Result::unknown();
}

std::vector<Result> Results::cells_of(const FormulaTree& tree, const FormFormula& formula,
                                      const FormulaPlace& at) {
  std::vector<Result> cells;
  const auto out = tree.op == Op::reference ? area_of(formula.words[tree.word], at) : std::nullopt;
  if (!out) return {Result::unknown()};
  for (const AreaPlace& area : out->areas) {
    if (area.first.column == 0) return {Result::unknown()};
    const std::uint32_t last =
        area.last.row == 0 ? last_rows_[out->sheet] : std::min(area.last.row, last_rows_[out->sheet]);
    for (std::uint32_t row = std::max(area.first.row, 1U); row <= last; ++row)
      for (std::uint32_t column = area.first.column; column <= area.last.column; ++column)
        cells.push_back(value(out->sheet, row, column));
  }
  return cells;
}

void Results::gather(Gathering& gathering, std::size_t sheet, const AreaPlace& area, bool skip_subtotals) {
  const std::uint32_t last =
      area.last.row == 0 ? last_rows_[sheet] : std::min(area.last.row, last_rows_[sheet]);
  const std::uint32_t last_column = area.last.column == 0 ? last_column_of_sheet : area.last.column;
  for (std::uint32_t row = std::max(area.first.row, 1U); row <= last && left_ > 0; ++row) {
    const FormRow* found =
        shift_.plan().form().sheets[sheet]->row(shift_.plan().rows(sheet).origin(row).model);
    if (!found) continue;
    for (const FormCell& cell : found->cells)
      if (area.first.column <= cell.column && cell.column <= last_column &&
          !(skip_subtotals && is_subtotal(cell))) {
        const Result result = value(sheet, row, cell.column);
        // Whether SUBTOTAL counts a truth, programs do not agree.
        gathering.add(skip_subtotals && result.is == Is::truth ? Result::unknown() : result);
      }
  }
  if (left_ <= 0) gathering.add(Result::unknown());
}

/// A list that begins where one began before goes on from where that ended: a running total looks at each
/// cell once.
const Gathering& Results::gathered_from(std::size_t sheet, AreaPlace area, bool skip_subtotals) {
  const RunningList list{sheet, area.first.row, area.first.column, area.last.column, skip_subtotals};
  const std::uint32_t last = area.last.row == 0 ? last_row_of_sheet : area.last.row;
  auto found = running_.find(list);
  if (found != running_.end() && found->second.first > last) running_.erase(found), found = running_.end();
  Gathering gathering;
  if (found != running_.end()) {
    gathering = found->second.second;
    if (found->second.first == last) return found->second.second;
    area.first.row = found->second.first + 1;
  }
  area.last.row = last;
  gather(gathering, sheet, area, skip_subtotals);
  return (running_[list] = {last, gathering}).second;
}

Result Results::gathered(const std::string& name, const FormulaTree& tree, std::size_t from,
                         const FormFormula& formula, const FormulaPlace& at, bool skip_subtotals) {
  Gathering gathering;
  for (std::size_t i = from; i < tree.arguments.size(); ++i) {
    const FormulaTree& one = tree.arguments[i];
    const bool reference = one.op == Op::reference;
    const auto out = reference ? area_of(formula.words[one.word], at) : std::nullopt;
    if (!out) {
      const Result value = reference ? Result::unknown() : of(one, formula, at);
      // A text or a truth among the arguments is read as a number, in the language of the spreadsheet.
      gathering.add(value.is == Is::text || value.is == Is::truth ? Result::unknown() : value);
    } else {
      for (const AreaPlace& area : out->areas) gathering.add(gathered_from(out->sheet, area, skip_subtotals));
    }
  }
  return gathering.result(name);
}

Result Results::condition(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  const auto& arguments = tree.arguments;
  if (arguments.size() < 2) return Result::unknown();
  const Result first = of(arguments[0], formula, at);
  if (tree.text == "IFERROR") return first.is == Is::error ? of(arguments[1], formula, at) : first;
  if (first.stops() || first.is == Is::text) return first.stops() ? first : Result::unknown();
  if (first.number != 0) return of(arguments[1], formula, at);
  return arguments.size() > 2 ? of(arguments[2], formula, at) : Result::of_truth(false);
}

Result Results::conditional_sum(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  if (tree.arguments.size() < 2 || left_ < kept_looks) return Result::unknown();
  const auto cells = cells_of(tree.arguments[0], formula, at);
  const auto added = tree.arguments.size() > 2 ? cells_of(tree.arguments[2], formula, at) : cells;
  const Result criterion = of(tree.arguments[1], formula, at);
  if (criterion.stops() || (tree.text == "SUMIF" && added.size() != cells.size())) return Result::unknown();
  Gathering gathering;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Result fits = cells[i].stops() ? Result::unknown() : answers(cells[i], criterion);
    if (fits.is == Is::unknown) return fits;
    if (fits.number == 0) continue;
    gathering.add(tree.text == "SUMIF" ? added[i] : Result::of_number(1));
  }
  return gathering.result(tree.text == "SUMIF" ? "SUM" : "COUNT");
}

Result Results::call(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  const std::string& name = tree.text;
  const auto& arguments = tree.arguments;
  if (Gathering::does(name)) return gathered(name, tree, 0, formula, at, false);
  if (name == "IF" || name == "IFERROR") return condition(tree, formula, at);
  if (name == "SUMIF" || name == "COUNTIF") return conditional_sum(tree, formula, at);
  if (arguments.empty()) return Result::unknown();
  const Result first = as_number(of(arguments[0], formula, at));
  if (first.stops()) return first;
  if (name == "SUBTOTAL" && hides_rows_) return Result::unknown();
  if (name == "SUBTOTAL") return gathered(Gathering::of_subtotal(first.number), tree, 1, formula, at, true);
  if (name == "ABS") return Result::of_number(std::abs(first.number));
  if (name == "INT") return Result::of_number(floor_of(first.number));
  if (name != "ROUND" && name != "ROUNDUP" && name != "ROUNDDOWN" && name != "TRUNC")
    return Result::unknown();
  const Result digits =
      arguments.size() > 1 ? as_number(of(arguments[1], formula, at)) : Result::of_number(0);
  return digits.stops() ? digits : rounded(first.number, digits.number, name);
}

Result Results::of(const FormulaTree& tree, const FormFormula& formula, const FormulaPlace& at) {
  switch (tree.op) {
    case Op::number:
      return Result::of_number(tree.number);
    case Op::text:
      return Result::of_text(tree.text);
    case Op::truth:
      return Result::of_truth(tree.number != 0);
    case Op::reference:
      return of_reference(formula.words[tree.word], formula, tree, at);
    case Op::call:
      return call(tree, formula, at);
    case Op::sign:
      return calculated(of(tree.arguments[0], formula, at), of(tree.arguments[1], formula, at), tree.text);
    case Op::negate: {
      const Result value = as_number(of(tree.arguments[0], formula, at));
      return value.stops() ? value : Result::of_number(-value.number);
    }
    case Op::percent: {
      const Result value = as_number(of(tree.arguments[0], formula, at));
      return value.stops() ? value : Result::of_number(value.number / 100);
    }
    case Op::unknown:
      break;
  }
  return Result::unknown();
}

}  // namespace povnet
