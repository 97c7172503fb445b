#include <algorithm>

#include "base/text.h"
#include "document/formula_node.h"
#include "document/sign.h"

namespace povnet {
namespace {

using Node = Formula::Node;
using Op = Node::Op;
using Reference = std::function<std::string(std::size_t column)>;

/// May have no value although some of its cells have one.
bool may_fail(const Node& node) {
  return node.op == Op::divide || node.op == Op::given || std::ranges::any_of(node.arguments, may_fail);
}

/// Only adds, subtracts and compares cells of `kind`: needs neither conversion nor rounding.
bool stays_in(Kind kind, const Node& node) {
  if (node.op == Op::column) return node.kind == kind;
  if (node.op == Op::given) return stays_in(kind, node.arguments[1]);
  if (node.op == Op::number || node.op == Op::multiply || node.op == Op::divide || node.op == Op::round ||
      node.op == Op::signs)
    return false;
  return std::ranges::all_of(node.arguments, [kind](const Node& each) { return stays_in(kind, each); });
}

/// 1 for sums, 2 for products, 3 for the rest: what may stand beside an operator without parentheses.
int strength(const Node& node) {
  if (node.op == Op::add || node.op == Op::subtract) return 1;
  return node.op == Op::multiply || node.op == Op::divide ? 2 : 3;
}

class Printer {
 public:
  Printer(const Reference& reference, bool hours) : reference_(reference), hours_(hours) {}

  std::string print(const Node& node) const {
    switch (node.op) {
      case Op::number:
        return node.digits;
      case Op::column:
        return column(node, node.computed);
      case Op::add:
        return between(node, "+");
      case Op::subtract:
        return between(node, "-");
      case Op::multiply:
        return between(node, "*");
      case Op::divide:
        return between(node, "/");
      case Op::negate:
        return "(-" + beside(node.arguments[0], 3) + ")";
      case Op::round:
        return "ROUND(" + print(node.arguments[0]) + ",0)";
      case Op::choice:
        return "IF(" + print(node.arguments[0]) + node.comparison +
               list({node.arguments.begin() + 1, node.arguments.end()});
      case Op::given:
        return "IF(COUNT(" + reference_(node.arguments[0].column) + ")=0,NA()," + print(node.arguments[1]) +
               ")";
      case Op::signs:
        return signs(node);
      default:
        return (node.op == Op::least ? "MIN(" : "MAX(") + list(node.arguments);
    }
  }

 private:
  /// A computed cell may hold "", which only N() takes for 0.
  std::string column(const Node& node, bool as_number) const {
    const std::string cell = as_number ? "N(" + reference_(node.column) + ")" : reference_(node.column);
    return node.kind == Kind::minutes && hours_ ? "(" + cell + "*24)" : cell;
  }

  std::string signs(const Node& node) const {
    const std::string range = reference_(node.column) + ":" + reference_(node.last);
    const std::string sum = sum_of_signs(range, node.choices, node.word);
    if (node.arguments.empty()) return sum;
    const std::string bare = "COUNTIF(" + range + ",\"" + node.word + "\")*" +
                             column(node.arguments[0], node.arguments[0].computed);
    return "(" + (sum == "0" ? "" : sum + "+") + bare + ")";
  }

  std::string beside(const Node& node, int least) const {
    return strength(node) < least ? "(" + print(node) + ")" : print(node);
  }

  std::string between(const Node& node, const char* sign) const {
    const int own = strength(node);
    const bool strict = node.op == Op::subtract || node.op == Op::divide;
    return beside(node.arguments[0], own) + sign + beside(node.arguments[1], strict ? own + 1 : own);
  }

  /// MIN and MAX pass over an empty cell, unless N() makes it 0.
  std::string list(const std::vector<Node>& nodes) const {
    std::vector<std::string> parts;
    for (const Node& node : nodes) parts.push_back(node.op == Op::column ? column(node, true) : print(node));
    return join(parts, ",") + ")";
  }

  const Reference& reference_;
  bool hours_;
};

std::string rounded(const std::string& text, Kind kind) {
  if (kind == Kind::minutes) return "ROUND((" + text + ")*60,0)/1440";
  const char* digits = kind == Kind::money || kind == Kind::decimal ? "2" : kind == Kind::share ? "4" : "0";
  return "ROUND(" + text + "," + digits + ")";
}

}  // namespace

std::string spreadsheet_of(const Node& root, const Reference& reference, Kind kind) {
  const bool direct = stays_in(kind, root);
  std::string text = Printer(reference, !direct).print(root);
  if (!direct) text = rounded(text, kind);
  if (may_fail(root)) text = "IFERROR(" + text + ",\"\")";
  std::vector<std::string> cells;
  for (const std::size_t column : columns_in(root)) cells.push_back(reference(column));
  if (cells.empty()) return text;
  return "IF(COUNT(" + join(cells, ",") + ")=0,\"\"," + text + ")";
}

}  // namespace povnet
