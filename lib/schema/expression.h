#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// Where a name of a data file leads: a value of the row ("$name") or the record of an emit ("@name").
/// Throws Error for a name that nobody gives.
struct Names {
  std::function<std::size_t(std::string_view)> value;
  std::function<std::size_t(std::string_view)> emit;
};

/// "$day", "@person", or a text in which "{name}" is replaced.
struct Expression {
  enum class Kind { none, value, emit, text };
  struct Piece {
    bool is_value = false;
    std::size_t slot = 0;
    std::string text;
  };
  Kind kind = Kind::none;
  std::size_t slot = 0;  ///< of a value or an emit
  std::vector<Piece> pieces;
};
Expression parse_expression(std::string_view text, const Names& names);

/// One test of a condition: a name, alone or compared.
struct Test {
  enum class Op {
    filled,
    empty,
    equal,
    differs,
    among,
    not_among,
    starts,
    matches,
    matches_not,
    less,
    at_most,
    more,
    at_least
  };
  bool on_emit = false;
  std::size_t slot = 0;
  Op op = Op::filled;
  Expression right;
  std::vector<std::string> among;  ///< folded
  std::shared_ptr<const std::regex> pattern;
};

/// All must hold; each is a list of alternatives.
using Condition = std::vector<std::vector<Test>>;
Condition parse_condition(const std::vector<std::string>& lines, const Names& names);

/// Case-insensitive; a bad pattern is Fault::input with the pattern in it.
std::regex parse_pattern(const std::string& pattern);

}  // namespace povnet
