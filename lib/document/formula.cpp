#include "document/formula.h"

#include <algorithm>

#include "base/error.h"
#include "document/formula_node.h"
#include "document/sign.h"

namespace povnet {
namespace {

using Node = Formula::Node;
using Op = Node::Op;

/// What one unit of a cell is worth inside a formula.
Rational unit(Kind kind) {
  switch (kind) {
    case Kind::money:
    case Kind::decimal:
      return Rational(1, 100);
    case Kind::minutes:
      return Rational(1, 60);
    case Kind::share:
      return Rational(1, 10000);
    default:
      return Rational(1);
  }
}

/// Spreadsheets count days from 1899-12-30.
constexpr std::int64_t spreadsheet_epoch = 25569;

bool is_known(std::size_t column, const Row& row) { return column < row.size() && !row[column].empty; }

Rational operand(const Node& node, const Row& row) {
  if (!is_known(node.column, row)) return Rational(0);
  const std::int64_t number = row[node.column].number;
  return Rational(node.kind == Kind::day ? number + spreadsheet_epoch : number) * unit(node.kind);
}

bool holds(const std::string& comparison, const Rational& a, const Rational& b) {
  if (comparison == "<") return a < b;
  if (comparison == "<=") return a <= b;
  if (comparison == ">") return a > b;
  if (comparison == ">=") return a >= b;
  return comparison == "=" ? a == b : a != b;
}

std::optional<Rational> chosen(const Node& node, const Row& row) {
  const auto left = value_of(node.arguments[0], row);
  const auto right = value_of(node.arguments[1], row);
  if (!left || !right) return std::nullopt;
  return value_of(node.arguments[holds(node.comparison, *left, *right) ? 2 : 3], row);
}

Rational signs_of(const Node& node, const Row& row) {
  Rational sum(0);
  for (std::size_t i = node.column; i <= node.last && i < row.size(); ++i) {
    const auto hundredths = hours_in(row[i], node.word);
    if (hundredths)
      sum = sum + Rational(*hundredths, 100);
    else if (!node.arguments.empty())
      sum = sum + operand(node.arguments[0], row);
  }
  return sum;
}

std::optional<Rational> combined(Op op, const Rational& a, const Rational& b) {
  switch (op) {
    case Op::add:
      return a + b;
    case Op::subtract:
      return a - b;
    case Op::multiply:
      return a * b;
    case Op::divide:
      return a.over(b);
    case Op::least:
      return std::min(a, b);
    default:
      return std::max(a, b);
  }
}

}  // namespace

std::set<std::size_t> columns_in(const Node& node) {
  std::set<std::size_t> columns;
  if (node.op == Op::column) columns.insert(node.column);
  for (const Node& argument : node.arguments) columns.merge(columns_in(argument));
  return columns;
}

std::optional<Rational> value_of(const Node& node, const Row& row) {
  if (node.op == Op::number) return node.number;
  if (node.op == Op::column) return operand(node, row);
  if (node.op == Op::choice) return chosen(node, row);
  if (node.op == Op::given && !is_known(node.arguments[0].column, row)) return std::nullopt;
  if (node.op == Op::given) return value_of(node.arguments[1], row);
  if (node.op == Op::signs) return signs_of(node, row);
  const auto first = value_of(node.arguments[0], row);
  if (!first) return std::nullopt;
  if (node.op == Op::negate) return Rational(0) - *first;
  if (node.op == Op::round) return Rational(first->rounded());
  const auto second = value_of(node.arguments[1], row);
  if (!second) return std::nullopt;
  return combined(node.op, *first, *second);
}

Formula Formula::parse(std::string_view text, const std::vector<Column>& columns) {
  Formula formula;
  formula.root_ = std::make_shared<const Node>(parse_formula(text, columns));
  return formula;
}

Cell Formula::evaluate(const Row& row, Kind kind) const {
  const std::set<std::size_t> columns = columns_in(*root_);
  const auto known = [&row](std::size_t column) { return is_known(column, row); };
  if (!columns.empty() && std::ranges::none_of(columns, known)) return Cell::none(kind);
  const auto value = value_of(*root_, row);
  const auto scaled = value ? value->over(unit(kind)) : std::nullopt;
  if (!scaled) return Cell::none(kind);
  return Cell::of(kind, scaled->rounded() - (kind == Kind::day ? spreadsheet_epoch : 0));
}

std::string Formula::spreadsheet(const std::function<std::string(std::size_t column)>& reference,
                                 Kind kind) const {
  return spreadsheet_of(*root_, reference, kind);
}

std::vector<std::optional<Formula>> formulas_of(const std::vector<Column>& columns) {
  std::vector<std::optional<Formula>> formulas(columns.size());
  std::vector<Column> usable = columns;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (!columns[i].formula.empty()) usable[i].kind = Kind::text;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].formula.empty()) continue;
    formulas[i] = Formula::parse(columns[i].formula, usable);
    usable[i].kind = columns[i].kind;
  }
  return formulas;
}

void fill_formulas(const std::vector<std::optional<Formula>>& formulas, const std::vector<Column>& columns,
                   Row& row) {
  for (std::size_t i = row.size(); i < columns.size(); ++i) row.push_back(Cell::none(columns[i].kind));
  row.resize(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (formulas[i]) row[i] = formulas[i]->evaluate(row, columns[i].kind);
}

}  // namespace povnet
