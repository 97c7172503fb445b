#include "workbook/formula_tree.h"

#include <array>
#include <charconv>

#include "base/text.h"

namespace povnet {
namespace {

using Op = FormulaTree::Op;
using WordKind = FormulaWord::Kind;
using Signs = std::vector<std::string_view>;

constexpr std::size_t deepest = 64;

/// What binds more loosely comes first.
const std::array<Signs, 5> levels{{{"=", "<>", "<", "<=", ">", ">="}, {"&"}, {"+", "-"}, {"*", "/"}, {"^"}}};

struct Unreadable {};

std::string unquoted(std::string_view written) {
  return replace_all(std::string(written.substr(1, written.size() - 2)), "\"\"", "\"");
}

class TreeReader {
 public:
  explicit TreeReader(const std::vector<FormulaWord>& words) : words_(words) { skip(); }

  FormulaTree read() {
    FormulaTree tree = signs(0);
    if (at_ < words_.size()) throw Unreadable{};
    return tree;
  }

 private:
  void skip() {
    while (at_ < words_.size() && words_[at_].kind == WordKind::blank) ++at_;
  }

  void advance() {
    ++at_;
    skip();
  }

  bool take(std::string_view sign) {
    if (at_ >= words_.size() || words_[at_].kind != WordKind::sign || words_[at_].written != sign)
      return false;
    advance();
    return true;
  }

  FormulaTree signs(std::size_t level) {
    if (level == levels.size()) return unary();
    FormulaTree left = signs(level + 1);
    for (bool found = true; found;) {
      found = false;
      for (const std::string_view sign : levels[level]) {
        if (!take(sign)) continue;
        FormulaTree both{.op = Op::sign, .text = std::string(sign)};
        both.arguments.push_back(std::move(left));
        both.arguments.push_back(signs(level + 1));
        left = std::move(both);
        found = true;
      }
    }
    return left;
  }

  FormulaTree unary() {
    if (++depth_ > deepest) throw Unreadable{};
    FormulaTree tree;
    if (take("-"))
      tree = {.op = Op::negate, .arguments = {unary()}};
    else if (take("+"))
      tree = unary();
    else
      tree = single();
    while (take("%")) tree = {.op = Op::percent, .arguments = {tree}};
    --depth_;
    return tree;
  }

  FormulaTree single() {
    if (take("(")) {
      FormulaTree tree = signs(0);
      if (!take(")")) throw Unreadable{};
      return tree;
    }
    if (at_ >= words_.size()) throw Unreadable{};
    const std::size_t here = at_;
    const FormulaWord& word = words_[here];
    advance();
    switch (word.kind) {
      case WordKind::number:
        return {.op = Op::number, .number = number_of(word.written)};
      case WordKind::text:
        return {.op = Op::text, .text = unquoted(word.written)};
      case WordKind::reference:
        return {.op = Op::reference, .word = here};
      case WordKind::function:
        return call(upper(word.written));
      case WordKind::name:
        if (upper(word.written) == "TRUE") return {.op = Op::truth, .number = 1};
        if (upper(word.written) == "FALSE") return {.op = Op::truth, .number = 0};
        return {.op = Op::reference, .word = here};
      case WordKind::foreign:
        return {.op = Op::reference, .word = here};
      case WordKind::blank:
      case WordKind::sign:
        break;
    }
    throw Unreadable{};
  }

  static double number_of(std::string_view text) {
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{}) throw Unreadable{};
    return value;
  }

  FormulaTree call(std::string name) {
    FormulaTree tree{.op = Op::call, .text = std::move(name)};
    if (!take("(")) throw Unreadable{};
    if (take(")")) return tree;
    do tree.arguments.push_back(signs(0));
    while (take(","));
    if (!take(")")) throw Unreadable{};
    return tree;
  }

  const std::vector<FormulaWord>& words_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace

FormulaTree formula_tree(const std::vector<FormulaWord>& words) {
  try {
    return TreeReader(words).read();
  } catch (const Unreadable&) {
    return {};
  }
}

}  // namespace povnet
