#include "schema/expression.h"

#include <array>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace povnet {
namespace {

using Op = Test::Op;

constexpr std::array<std::pair<std::string_view, Op>, 11> operators{{{"!=", Op::differs},
                                                                     {"!~", Op::matches_not},
                                                                     {"!in", Op::not_among},
                                                                     {"<=", Op::at_most},
                                                                     {">=", Op::at_least},
                                                                     {"starts", Op::starts},
                                                                     {"in", Op::among},
                                                                     {"=", Op::equal},
                                                                     {"~", Op::matches},
                                                                     {"<", Op::less},
                                                                     {">", Op::more}}};

std::vector<std::string> alternatives(std::string_view line) {
  std::vector<std::string> parts;
  for (std::size_t at = line.find(" or "); at != std::string_view::npos; at = line.find(" or ")) {
    parts.emplace_back(trim(line.substr(0, at)));
    line.remove_prefix(at + 4);
  }
  parts.emplace_back(trim(line));
  return parts;
}

void point(Test& test, std::string_view name, const Names& names) {
  test.on_emit = name.starts_with('@');
  test.slot =
      test.on_emit ? names.emit(name.substr(1)) : names.value(name.starts_with('$') ? name.substr(1) : name);
}

void read_right(Test& test, const std::string& right, const Names& names) {
  if (test.op == Op::among || test.op == Op::not_among) {
    for (const std::string& item : split(right, "|")) test.among.push_back(fold(item));
  } else if (test.op == Op::matches || test.op == Op::matches_not) {
    test.pattern = std::make_shared<const std::regex>(parse_pattern(right));
  } else {
    test.right = parse_expression(right, names);
  }
}

Test parse_test(const std::string& text, const Names& names) {
  Test test;
  const auto blank = text.find(' ');
  if (blank == std::string::npos) {
    const bool negated = text.starts_with('!');
    test.op = negated ? Op::empty : Op::filled;
    point(test, std::string_view(text).substr(negated ? 1 : 0), names);
    return test;
  }
  const std::string_view rest = trim(std::string_view(text).substr(blank));
  for (const auto& [word, op] : operators) {
    if (!rest.starts_with(word)) continue;
    test.op = op;
    point(test, std::string_view(text).substr(0, blank), names);
    read_right(test, std::string(trim(rest.substr(word.size()))), names);
    return test;
  }
  throw Error(Fault::input, "\"" + text + "\" non è una condizione",
              "per esempio \"giorno > $reference_day\", \"!comune\", \"stato in A|B\"");
}

}  // namespace

Expression parse_expression(std::string_view text, const Names& names) {
  Expression expression;
  if (text.starts_with('$') || text.starts_with('@')) {
    const bool emit = text.front() == '@';
    expression.kind = emit ? Expression::Kind::emit : Expression::Kind::value;
    expression.slot = emit ? names.emit(text.substr(1)) : names.value(text.substr(1));
    return expression;
  }
  expression.kind = Expression::Kind::text;
  while (!text.empty()) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    if (open > 0) expression.pieces.push_back({false, 0, std::string(text.substr(0, open))});
    expression.pieces.push_back({true, names.value(text.substr(open + 1, close - open - 1)), {}});
    text.remove_prefix(close + 1);
  }
  if (!text.empty()) expression.pieces.push_back({false, 0, std::string(text)});
  return expression;
}

Condition parse_condition(const std::vector<std::string>& lines, const Names& names) {
  Condition condition;
  for (const std::string& line : lines) {
    std::vector<Test> any;
    for (const std::string& part : alternatives(line)) any.push_back(parse_test(part, names));
    condition.push_back(std::move(any));
  }
  return condition;
}

std::regex parse_pattern(const std::string& pattern) {
  try {
    return std::regex(pattern, std::regex::ECMAScript | std::regex::icase | std::regex::optimize);
  } catch (const std::regex_error&) {
    throw Error(Fault::input, "\"" + pattern + "\" non è un'espressione regolare");
  }
}

}  // namespace povnet
