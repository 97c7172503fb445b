#include <doctest/doctest.h>

#include "workbook/gathering.h"
#include "workbook/result.h"

using namespace povnet;

namespace {

Result of(double value) { return Result::of_number(value); }

}  // namespace

TEST_CASE("numbers are compared and taken away as spreadsheets do, by 15 digits") {
  const Result sum = calculated(of(0.1), of(0.2), "+");
  CHECK(calculated(sum, of(0.3), "=").number == 1);
  CHECK(calculated(sum, of(0.3), ">").number == 0);
  CHECK(calculated(sum, of(0.3), "-").number == 0);
  CHECK(calculated(of(1234.57), of(1234.56), ">").number == 1);
}

TEST_CASE("rounding up and down sees the cents that are there, of large amounts too") {
  const auto up = [](double value, double digits) { return rounded(value, digits, "ROUNDUP").number; };
  CHECK(up(1092060.4100000001, 2) == doctest::Approx(1092060.41).epsilon(1e-12));
  CHECK(up(1e-12, -1) == 10);
  CHECK(up(-2.1, 0) == -3);
  CHECK(rounded(1.09 * 100, 0, "ROUNDDOWN").number == 109);
  CHECK(rounded(-2.9, 0, "TRUNC").number == -2);
  CHECK(floor_of(-2.1) == -3);
  CHECK(floor_of(0.29 * 100) == 29);
}

TEST_CASE("a text that looks like the criterion is left to the spreadsheet") {
  CHECK(answers(of(5), of(5)).number == 1);
  CHECK(answers(Result::of_text("5"), of(5)).is == Result::Is::unknown);
  CHECK(answers(Result::of_text("Ente 5"), of(5)).number == 0);
  CHECK(answers(Result::of_text("Ente 5"), Result::of_text("ente 5")).number == 1);
}

TEST_CASE("gatherings of two lists are that of both") {
  Gathering one;
  one.add(of(2));
  one.add(Result::of_text("x"));
  Gathering other;
  other.add(of(-5));
  Gathering both = one;
  both.add(other);
  both.add(Gathering());
  CHECK(both.result("SUM").number == -3);
  CHECK(both.result("MIN").number == -5);
  CHECK(both.result("MAX").number == 2);
  CHECK(both.result("COUNT").number == 2);
  CHECK(both.result("COUNTA").number == 3);
  CHECK(both.result("PRODUCT").number == -10);
  other.add(Result::unknown());
  both.add(other);
  CHECK(both.result("SUM").is == Result::Is::unknown);
}
