#include <doctest/doctest.h>

#include "base/error.h"
#include "document/formula.h"

using namespace povnet;

namespace {

const std::vector<Column> budget_columns{
    {.key = "allotted", .label = "Assegnato", .kind = Kind::money},
    {.key = "spent", .label = "Speso", .kind = Kind::money},
    {.key = "hours", .label = "Ore", .kind = Kind::minutes},
    {.key = "quota", .label = "Quota", .kind = Kind::share},
    {.key = "people", .label = "Persone", .kind = Kind::integer},
    {.key = "name", .label = "Nome", .kind = Kind::text},
};

Row row(std::int64_t allotted, std::int64_t spent, std::int64_t minutes, std::int64_t quota,
        std::int64_t people) {
  return {Cell::of(Kind::money, allotted), Cell::of(Kind::money, spent),    Cell::of(Kind::minutes, minutes),
          Cell::of(Kind::share, quota),    Cell::of(Kind::integer, people), Cell::of("x")};
}

Cell money(const char* formula, const Row& cells) {
  return Formula::parse(formula, budget_columns).evaluate(cells, Kind::money);
}

std::string in_spreadsheet(const char* formula, Kind kind) {
  return Formula::parse(formula, budget_columns)
      .spreadsheet([](std::size_t i) { return std::string(1, static_cast<char>('A' + i)) + "5"; }, kind);
}

std::string formula_refusal(const char* formula) {
  try {
    Formula::parse(formula, budget_columns);
  } catch (const Error& error) {
    return error.what() + (error.hint().empty() ? "" : " | " + error.hint());
  }
  return "accepted";
}

}  // namespace

TEST_CASE("a formula counts in euro, hours and fractions, exactly") {
  const Row cells = row(100000, 33350, 90, 2500, 3);
  CHECK(money("allotted - spent", cells) == Cell::of(Kind::money, 66650));
  CHECK(money("hours * 20", cells) == Cell::of(Kind::money, 3000));
  CHECK(money("allotted * quota", cells) == Cell::of(Kind::money, 25000));
  CHECK(money("allotted / people", cells) == Cell::of(Kind::money, 33333));
  CHECK(money("allotted / people * people", cells) == Cell::of(Kind::money, 100000));
  CHECK(money("min(spent, 100)", cells) == Cell::of(Kind::money, 10000));
  CHECK(money("1 + 2 * 3 - (4 - 5) - -1", cells) == Cell::of(Kind::money, 900));
  CHECK(money("if(spent >= allotted, 0, allotted - spent)", cells) == Cell::of(Kind::money, 66650));
  CHECK(Formula::parse("spent / allotted", budget_columns).evaluate(cells, Kind::share) ==
        Cell::of(Kind::share, 3335));
  CHECK(Formula::parse("hours / people", budget_columns).evaluate(cells, Kind::minutes) ==
        Cell::of(Kind::minutes, 30));
}

TEST_CASE("halves go away from zero, as on paper") {
  CHECK(money("allotted * 0.5", row(1035, 0, 0, 0, 0)) == Cell::of(Kind::money, 518));
  CHECK(money("allotted * 0.5", row(-1035, 0, 0, 0, 0)) == Cell::of(Kind::money, -518));
  CHECK(money("round(allotted / 3)", row(1000, 0, 0, 0, 0)) == Cell::of(Kind::money, 300));
}

TEST_CASE("what is not known is not zero") {
  Row cells = row(100, 0, 0, 0, 0);
  CHECK(money("allotted / people", cells) == Cell::none(Kind::money));
  CHECK(money("if(people > 0, allotted / people, 0)", cells) == Cell::of(Kind::money, 0));
  cells[1] = Cell::none(Kind::money);
  CHECK(money("allotted - spent", cells) == Cell::of(Kind::money, 100));
  cells[0] = Cell::none(Kind::money);
  CHECK(money("allotted - spent", cells) == Cell::none(Kind::money));
}

TEST_CASE("given: nothing is taken from what nobody knows") {
  Row cells = row(100, 30, 0, 0, 0);
  CHECK(money("given(allotted, allotted - spent)", cells) == Cell::of(Kind::money, 70));
  CHECK(in_spreadsheet("given(allotted, allotted - spent)", Kind::money) ==
        "IF(COUNT(A5,B5)=0,\"\",IFERROR(IF(COUNT(A5)=0,NA(),A5-B5),\"\"))");
  cells[0] = Cell::none(Kind::money);
  CHECK(money("given(allotted, allotted - spent)", cells) == Cell::none(Kind::money));
  CHECK(money("1 + given(allotted, spent)", cells) == Cell::none(Kind::money));
  CHECK(formula_refusal("given(2, spent)") != "accepted");
}

TEST_CASE("the same formula for a spreadsheet, where time is in days") {
  CHECK(in_spreadsheet("allotted - spent", Kind::money) == "IF(COUNT(A5,B5)=0,\"\",A5-B5)");
  CHECK(in_spreadsheet("allotted - (spent - allotted)", Kind::money) == "IF(COUNT(A5,B5)=0,\"\",A5-(B5-A5))");
  CHECK(in_spreadsheet("hours * 20", Kind::money) == "IF(COUNT(C5)=0,\"\",ROUND((C5*24)*20,2))");
  CHECK(in_spreadsheet("hours / people", Kind::minutes) ==
        "IF(COUNT(C5,E5)=0,\"\",IFERROR(ROUND(((C5*24)/E5)*60,0)/1440,\"\"))");
  CHECK(in_spreadsheet("max(allotted, spent)", Kind::money) == "IF(COUNT(A5,B5)=0,\"\",MAX(N(A5),N(B5)))");
  CHECK(in_spreadsheet("if(people > 2, 1, 0)", Kind::integer) ==
        "IF(COUNT(E5)=0,\"\",ROUND(IF(E5>2,1,0),0))");
}

TEST_CASE("a formula that cannot be is refused with its place and remedy") {
  CHECK(formula_refusal("allotted - spend") ==
        "formula \"allotted - spend\", carattere 12: non c'è la colonna \"spend\" | forse \"spent\"");
  CHECK(formula_refusal("allotted -") == "formula \"allotted -\", carattere 11: manca un valore");
  CHECK(formula_refusal("(allotted") == "formula \"(allotted\", carattere 10: manca \")\"");
  CHECK(formula_refusal("sum(spent)") ==
        "formula \"sum(spent)\", carattere 1: non c'è la funzione \"sum\" | ci sono round, min, max, if, "
        "given e signs");
  CHECK(formula_refusal("allotted spent") ==
        "formula \"allotted spent\", carattere 10: non si capisce \"spent\"");
  CHECK(formula_refusal("name + 1")
            .starts_with("formula \"name + 1\", carattere 1: la colonna \"name\" non ha numeri"));
  CHECK(formula_refusal("1,5").find("carattere 2") != std::string::npos);
  CHECK(formula_refusal(std::string(5000, '(').c_str()).find("troppe parentesi") != std::string::npos);
}

TEST_CASE("formula columns are computed from left to right and cannot look ahead") {
  std::vector<Column> chain = budget_columns;
  chain.push_back({.key = "left", .label = "Resto", .kind = Kind::money, .formula = "allotted - spent"});
  chain.push_back({.key = "half", .label = "Metà", .kind = Kind::money, .formula = "left / 2"});
  Row cells = row(1000, 400, 0, 0, 0);
  fill_formulas(formulas_of(chain), chain, cells);
  CHECK(cells[6] == Cell::of(Kind::money, 600));
  CHECK(cells[7] == Cell::of(Kind::money, 300));
  std::swap(chain[6], chain[7]);
  CHECK_THROWS_AS(formulas_of(chain), Error);
}
