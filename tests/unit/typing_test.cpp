#include "intake/typing.h"

#include <doctest/doctest.h>

using namespace povnet;

TEST_CASE("a cell that is TRUE is a yes, never an amount, a number or hours") {
  const TextForm truth{.kind = InputKind::flag};
  CHECK(read_text(ValueType::flag, "1", truth) == Value(std::int64_t{1}));
  for (const ValueType type : {ValueType::money, ValueType::integer, ValueType::minutes, ValueType::share}) {
    CAPTURE(label_of(type));
    CHECK(!read_text(type, "1", truth));
    CHECK(read_text(type, "1", {}));
  }
}
