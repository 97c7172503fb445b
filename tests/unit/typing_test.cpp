#include <doctest/doctest.h>

#include "intake/typing.h"

using namespace povnet;

namespace {

Value number(ValueType type, const char* text) {
  return read_text(type, text, {.kind = InputKind::number}).value_or(Value());
}

}  // namespace

TEST_CASE("a spreadsheet's number is rounded as the sheet shows it, half away from zero") {
  CHECK(number(ValueType::money, "1.005") == Value(std::int64_t{101}));
  CHECK(number(ValueType::money, "1.0049999999999999") == Value(std::int64_t{101}));  // how 1.005 is stored
  CHECK(number(ValueType::money, "-1.005") == Value(std::int64_t{-101}));
  CHECK(number(ValueType::money, "833.33333333333337") == Value(std::int64_t{83333}));
  CHECK(number(ValueType::money, "2418.98") == Value(std::int64_t{241898}));
  CHECK(number(ValueType::money, "0.1") == Value(std::int64_t{10}));
  CHECK(number(ValueType::money, "1E-3") == Value(std::int64_t{0}));
  CHECK(number(ValueType::money, "1E3") == Value(std::int64_t{100000}));
  CHECK(number(ValueType::integer, "12") == Value(std::int64_t{12}));
  CHECK(number(ValueType::minutes, "7.5") == Value(std::int64_t{450}));
}

TEST_CASE("what is no number, or too large to be exact, is not read") {
  for (const char* text : {"x", "1.2.3", "1E20", "nan", "inf"})
    CHECK(is_null(number(ValueType::money, text)));
}

TEST_CASE("a cell that is TRUE is a yes, never an amount, a number or hours") {
  const TextForm truth{.kind = InputKind::flag};
  CHECK(read_text(ValueType::flag, "1", truth) == Value(std::int64_t{1}));
  for (const ValueType type : {ValueType::money, ValueType::integer, ValueType::minutes, ValueType::share}) {
    CAPTURE(label_of(type));
    CHECK(!read_text(type, "1", truth));
    CHECK(read_text(type, "1", {}));
  }
}
