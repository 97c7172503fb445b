#include <algorithm>

#include "base/text.h"
#include "intake/row_values.h"
#include "intake/understanding.h"

namespace povnet {

std::string RowValues::text_of(const Expression& expression) const {
  std::string text;
  for (const Expression::Piece& piece : expression.pieces)
    text += piece.is_value ? values_[piece.slot].text : piece.text;
  return text;
}

RowValue RowValues::evaluate(const Expression& expression) const {
  RowValue made;
  return look(expression, made);
}

const RowValue& RowValues::look(const Expression& expression, RowValue& made) const {
  if (expression.kind == Expression::Kind::value) return values_[expression.slot];
  made.clear();
  if (expression.kind == Expression::Kind::text) made.text = text_of(expression);
  if (expression.kind != Expression::Kind::emit || !emitted[expression.slot]) return made;
  made.value = *emitted[expression.slot];
  made.typed = true;
  made.text = std::to_string(*emitted[expression.slot]);
  return made;
}

bool RowValues::holds(const Test& test) const {
  const std::string& left = values_[test.slot].text;
  if (test.op == Test::Op::filled || test.op == Test::Op::empty) {
    if (!test.on_emit && values_[test.slot].faulty && !left.empty())
      return false;  // not understood proves nothing
    const bool filled = test.on_emit ? emitted[test.slot].has_value() : !left.empty();
    return filled == (test.op == Test::Op::filled);
  }
  if (test.op == Test::Op::matches) return std::regex_search(left, *test.pattern);
  if (test.op == Test::Op::matches_not) return !std::regex_search(left, *test.pattern);
  if (test.op == Test::Op::among) return std::ranges::find(test.among, fold(left)) != test.among.end();
  if (test.op == Test::Op::not_among) return std::ranges::find(test.among, fold(left)) == test.among.end();
  const std::string right = evaluate(test.right).text;
  if (test.op == Test::Op::starts) return fold(left).starts_with(fold(right));
  if (test.op == Test::Op::equal) return fold(left) == fold(right);
  if (test.op == Test::Op::differs) return fold(left) != fold(right);
  if (left.empty() || right.empty()) return false;
  const auto first = read_text(ValueType::integer, left, {});
  const auto second = read_text(ValueType::integer, right, {});
  const bool numbers = first && second;
  const int order = numbers ? (std::get<std::int64_t>(*first) < std::get<std::int64_t>(*second)   ? -1
                               : std::get<std::int64_t>(*first) > std::get<std::int64_t>(*second) ? 1
                                                                                                  : 0)
                            : left.compare(right);
  switch (test.op) {
    case Test::Op::less:
      return order < 0;
    case Test::Op::at_most:
      return order <= 0;
    case Test::Op::more:
      return order > 0;
    default:
      return order >= 0;
  }
}

bool RowValues::holds(const Condition& condition) const {
  return std::ranges::all_of(condition, [&](const std::vector<Test>& any) {
    return std::ranges::any_of(any, [&](const Test& test) { return holds(test); });
  });
}

}  // namespace povnet
