#include "workbook/result.h"

#include <doctest/doctest.h>

#include "workbook/formula_tree.h"
#include "workbook/gathering.h"

using namespace povnet;

namespace {

Result figure(double value) { return Result::of_number(value); }

}  // namespace

TEST_CASE("what povnet cannot compute is unknown, never a guess") {
  CHECK(calculated(Result::of_text("5"), figure(1), "+").is == Result::Is::unknown);
  CHECK(calculated(Result::unknown(), figure(1), "*").is == Result::Is::unknown);
  CHECK(calculated(figure(1), figure(0), "/").text == "#DIV/0!");
  CHECK(answers(Result::of_text("a"), Result::of_text("a*")).is == Result::Is::unknown);
  CHECK(formula_tree(formula_words("{1,2}+1")).op == FormulaTree::Op::unknown);
  CHECK(formula_tree(formula_words("SUM(A1")).op == FormulaTree::Op::unknown);
}

TEST_CASE("figures and texts compare as a spreadsheet does") {
  CHECK(calculated(Result(), figure(0), "=").number == 1);
  CHECK(calculated(Result(), Result::of_text(""), "=").number == 1);
  CHECK(calculated(Result::of_text("Sì"), Result::of_text("sì"), "=").number == 1);
  CHECK(calculated(figure(1), Result::of_text("1"), "<>").number == 1);
  CHECK(calculated(Result::of_text("riga "), figure(3), "&").text == "riga 3");
}

TEST_CASE("rounding is half away from zero, as decimal digits show it") {
  CHECK(rounded(2.675, 2, "ROUND").number == doctest::Approx(2.68));
  CHECK(rounded(-1.5, 0, "ROUND").number == -2);
  CHECK(rounded(1.21, 1, "ROUNDUP").number == doctest::Approx(1.3));
  CHECK(rounded(-1.29, 1, "ROUNDDOWN").number == doctest::Approx(-1.2));
}

TEST_CASE("sums pass over texts, counts over blanks") {
  Gathering gathering;
  for (const Result& cell : {figure(2), Result::of_text("x"), Result(), figure(4)}) gathering.add(cell);
  CHECK(gathering.result("SUM").number == 6);
  CHECK(gathering.result("COUNT").number == 2);
  CHECK(gathering.result("COUNTA").number == 3);
  CHECK(gathering.result("AVERAGE").number == 3);
  CHECK(gathering.result("MIN").number == 2);
  gathering.add(Result::fault("#N/A"));
  CHECK(gathering.result("SUM").text == "#N/A");
  CHECK(gathering.result("COUNT").number == 2);
}

TEST_CASE("signs bind as in a spreadsheet") {
  const FormulaTree tree = formula_tree(formula_words("-A1^2+B1*3%"));
  REQUIRE(tree.op == FormulaTree::Op::sign);
  CHECK(tree.text == "+");
  CHECK(tree.arguments[0].text == "^");
  CHECK(tree.arguments[0].arguments[0].op == FormulaTree::Op::negate);
  CHECK(tree.arguments[1].arguments[1].op == FormulaTree::Op::percent);
}
