#include <algorithm>
#include <array>
#include <cctype>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "document/formula_node.h"

namespace povnet {
namespace {

using Node = Formula::Node;
using Op = Node::Op;

constexpr int deepest = 50;
constexpr std::size_t longest_number = 15;

class Parser {
 public:
  Parser(std::string_view text, const std::vector<Column>& columns) : text_(text), columns_(columns) {}

  Node whole() {
    Node node = sum();
    if (!next().empty()) refuse("non si capisce \"" + std::string(next()) + "\"");
    return node;
  }

 private:
  [[noreturn]] void refuse(const std::string& what, const std::string& hint = {}) const {
    throw Error(Fault::bug,
                "formula \"" + std::string(text_) + "\", carattere " + std::to_string(at_ + 1) + ": " + what,
                hint);
  }

  /// The token at the place reached, empty at the end.
  std::string_view next() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    const std::string_view rest = text_.substr(at_);
    std::size_t size = rest.empty() ? 0 : 1;
    if (is_word(rest)) {
      while (size < rest.size() && is_word(rest.substr(size))) ++size;
    } else if (rest.starts_with("<=") || rest.starts_with(">=") || rest.starts_with("<>")) {
      size = 2;
    }
    return rest.substr(0, size);
  }

  static bool is_word(std::string_view text) {
    return !text.empty() &&
           (std::isalnum(static_cast<unsigned char>(text[0])) != 0 || text[0] == '_' || text[0] == '.');
  }

  bool take(std::string_view token) {
    if (next() != token) return false;
    at_ += token.size();
    return true;
  }

  void expect(std::string_view token) {
    if (!take(token)) refuse("manca \"" + std::string(token) + "\"");
  }

  Node sum() {
    if (++depth_ > deepest) refuse("troppe parentesi");
    Node left = product();
    while (next() == "+" || next() == "-") {
      const Op op = take("+") ? Op::add : (expect("-"), Op::subtract);
      left = {.op = op, .arguments = {left, product()}};
    }
    --depth_;
    return left;
  }

  Node product() {
    Node left = unary();
    while (next() == "*" || next() == "/") {
      const Op op = take("*") ? Op::multiply : (expect("/"), Op::divide);
      left = {.op = op, .arguments = {left, unary()}};
    }
    return left;
  }

  Node unary() {
    if (!take("-")) return primary();
    if (++depth_ > deepest) refuse("troppi segni meno");
    Node inner = unary();
    --depth_;
    return {.op = Op::negate, .arguments = {std::move(inner)}};
  }

  Node primary() {
    if (take("(")) {
      Node inner = sum();
      expect(")");
      return inner;
    }
    const std::string_view word = next();
    if (!is_word(word)) refuse("manca un valore");
    if (std::isdigit(static_cast<unsigned char>(word[0])) != 0) return number(word);
    const std::size_t start = at_;
    at_ += word.size();
    if (take("(")) return call(word, start);
    at_ = start;
    return column(word);
  }

  Node number(std::string_view word) {
    const auto dot = word.find('.');
    const std::size_t decimals = dot == std::string_view::npos ? 0 : word.size() - dot - 1;
    std::string digits(word);
    if (decimals > 0) digits.erase(dot, 1);
    const bool plain = digits.find_first_not_of("0123456789") == std::string::npos;
    if (!plain || digits.size() > longest_number || word.ends_with("."))
      refuse("\"" + std::string(word) + "\" non è un numero", "scrivilo come 1234.56");
    Rational::Wide unit = 1;
    for (std::size_t i = 0; i < decimals; ++i) unit *= 10;
    at_ += word.size();
    return {.op = Op::number, .number = Rational(std::stoll(digits), unit), .digits = std::string(word)};
  }

  Node column(std::string_view word) {
    const auto found = std::ranges::find(columns_, word, &Column::key);
    std::vector<std::string> keys;
    for (const Column& each : columns_) keys.push_back(each.key);
    if (found == columns_.end()) {
      const auto near = nearest(word, keys);
      refuse("non c'è la colonna \"" + std::string(word) + "\"", near ? "forse \"" + *near + "\"" : "");
    }
    if (found->kind == Kind::text)
      refuse("la colonna \"" + std::string(word) + "\" non ha numeri, o li calcola dopo",
             "metti la colonna prima di quella che la usa");
    at_ += word.size();
    return {.op = Op::column,
            .column = static_cast<std::size_t>(found - columns_.begin()),
            .kind = found->kind,
            .computed = !found->formula.empty()};
  }

  Node call(std::string_view name, std::size_t start) {
    if (name == "if") return choice();
    if (name == "given") return given();
    if (name == "signs") return signs();
    Node node{.op = name == "round" ? Op::round : name == "min" ? Op::least : Op::most};
    if (node.op == Op::most && name != "max") {
      at_ = start;
      refuse("non c'è la funzione \"" + std::string(name) + "\"",
             "ci sono round, min, max, if, given e signs");
    }
    node.arguments.push_back(sum());
    if (node.op != Op::round) {
      expect(",");
      node.arguments.push_back(sum());
    }
    expect(")");
    return node;
  }

  Node choice() {
    constexpr std::array<std::string_view, 6> comparisons{"<=", ">=", "<>", "<", ">", "="};
    Node node{.op = Op::choice, .arguments = {sum()}};
    const std::string_view sign = next();
    if (std::ranges::find(comparisons, sign) == comparisons.end())
      refuse("manca un confronto", "< <= > >= = <>");
    node.comparison = sign;
    at_ += sign.size();
    node.arguments.push_back(sum());
    for (int i = 0; i < 2; ++i) {
      expect(",");
      node.arguments.push_back(sum());
    }
    expect(")");
    return node;
  }

  Node given() {
    Node node{.op = Op::given, .arguments = {column(next())}};
    expect(",");
    node.arguments.push_back(sum());
    expect(")");
    return node;
  }

  Node signs() {
    const Node first = column(next());
    expect(",");
    Node node{.op = Op::signs, .column = first.column, .last = column(next()).column};
    if (node.last < node.column) refuse("le colonne dei segni vanno da sinistra a destra");
    node.choices = columns_[node.column].choices;
    if (take(",")) {
      node.word = next();
      at_ += node.word.size();
      if (take(",")) node.arguments.push_back(column(next()));
    }
    expect(")");
    return node;
  }

  std::string_view text_;
  const std::vector<Column>& columns_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Formula::Node parse_formula(std::string_view text, const std::vector<Column>& columns) {
  return Parser(text, columns).whole();
}

}  // namespace povnet
