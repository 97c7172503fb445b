#include "document/sign.h"

#include <doctest/doctest.h>

#include "document/formula.h"

using namespace povnet;

namespace {

const std::vector<std::string> choices{"4", "2,5", "AI", "AG", "REC 4", "REC 2,5", "AI 2"};

std::vector<Column> week() {
  std::vector<Column> columns{{.key = "planned", .label = "Previste", .kind = Kind::decimal}};
  for (const char* key : {"d1", "d2", "d3"})
    columns.push_back({.key = key, .label = key, .kind = Kind::decimal, .choices = choices});
  return columns;
}

Cell count(const char* formula, const Row& row) {
  return Formula::parse(formula, week()).evaluate(row, Kind::decimal);
}

std::string sheet(const char* formula) {
  return Formula::parse(formula, week())
      .spreadsheet([](std::size_t i) { return std::string(1, static_cast<char>('A' + i)) + "5"; },
                   Kind::decimal);
}

Cell hours(std::int64_t hundredths) { return Cell::of(Kind::decimal, hundredths); }

}  // namespace

TEST_CASE("a sign is hours, a word, or both") {
  CHECK(read_sign("4")->hundredths == 400);
  CHECK(read_sign("2,5")->word.empty());
  CHECK(read_sign("AI")->word == "AI");
  CHECK_FALSE(read_sign("AI")->hundredths);
  CHECK(read_sign(" REC 2,5 ")->hundredths == 250);
  CHECK_FALSE(read_sign(""));
  CHECK_FALSE(read_sign("REC quattro"));
  CHECK_FALSE(read_sign("(vuoto)"));
}

TEST_CASE("a sign is written as it is read") {
  for (const char* text : {"4", "2,5", "3,33", "AI", "REC 4", "REC 10", "AG 0,25"})
    CHECK(sign_text(*read_sign(text)) == text);
  CHECK(sign_cell(*read_sign("2,5")) == hours(250));
  CHECK(sign_cell(*read_sign("REC 4")) == Cell::of("REC 4"));
}

TEST_CASE("a formula counts the hours of a word, and the bare word as what is planned") {
  const Row row{hours(400), hours(350), Cell::of("AI"), Cell::of("REC 2,5")};
  CHECK(count("signs(d1, d3)", row) == hours(350));
  CHECK(count("signs(d1, d3) + signs(d1, d3, REC)", row) == hours(600));
  CHECK(count("signs(d1, d3, AI, planned)", row) == hours(400));
  CHECK(count("signs(d1, d3, AG, planned)", row) == hours(0));
  CHECK(count("signs(d1, d2)", {hours(400), Cell::none(Kind::decimal), Cell::of("AI 2"), hours(100)}) ==
        hours(0));
  CHECK(count("signs(d1, d3, AI, planned)", {hours(400), Cell::of("AI 2"), Cell::of("AI"), hours(100)}) ==
        hours(600));
  CHECK(
      count("signs(d1, d3, AI, planned)", {Cell::none(), Cell::of("AI"), Cell::none(), Cell::none()}).empty);
}

TEST_CASE("in a spreadsheet the same is a sum over the signs that may be typed") {
  CHECK(sheet("signs(d1, d3)") == "ROUND(SUM(B5:D5),2)");
  CHECK(sheet("signs(d1, d3, REC)") == "ROUND(SUMPRODUCT(COUNTIF(B5:D5,{\"REC 4\",\"REC 2,5\"}),{4,2.5}),2)");
  CHECK(sheet("signs(d1, d3, AI, planned)") ==
        "IF(COUNT(A5)=0,\"\",ROUND((SUMPRODUCT(COUNTIF(B5:D5,{\"AI 2\"}),{2})+COUNTIF(B5:D5,\"AI\")*A5),2))");
  CHECK(sheet("signs(d1, d3, AG, planned)") == "IF(COUNT(A5)=0,\"\",ROUND((COUNTIF(B5:D5,\"AG\")*A5),2))");
}

TEST_CASE("columns of signs go from left to right") {
  CHECK_THROWS_WITH(
      Formula::parse("signs(d3, d1)", week()),
      "formula \"signs(d3, d1)\", carattere 13: le colonne dei segni vanno da sinistra a destra");
}
