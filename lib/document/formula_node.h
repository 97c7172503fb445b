#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/formula.h"
#include "document/rational.h"

namespace povnet {

/// One step of a parsed formula. A choice has four arguments: left, right, then, otherwise; `given` has a
/// column and what it gives where that is known; `signs` has the columns from `column` to `last`, a word, and
/// may have the column of what the bare word counts.
struct Formula::Node {
  enum class Op {
    number,
    column,
    add,
    subtract,
    multiply,
    divide,
    negate,
    round,
    least,
    most,
    choice,
    given,
    signs
  };
  Op op = Op::number;
  std::vector<Node> arguments = {};
  Rational number = {};
  std::string digits = {};  ///< of a number, as written
  std::size_t column = 0;
  Kind kind = Kind::integer;    ///< of the column
  bool computed = false;        ///< the column is itself a formula
  std::string comparison = {};  ///< of a choice
  std::size_t last = 0;         ///< of signs, included
  std::string word = {};
  std::vector<std::string> choices = {};  ///< of signs: what may be typed there
};

/// The columns that a formula names.
std::set<std::size_t> columns_in(const Formula::Node& node);

Formula::Node parse_formula(std::string_view text, const std::vector<Column>& columns);
std::optional<Rational> value_of(const Formula::Node& node, const Row& row);
std::string spreadsheet_of(const Formula::Node& root,
                           const std::function<std::string(std::size_t column)>& reference, Kind kind);

}  // namespace povnet
