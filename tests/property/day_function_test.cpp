#include "store/day_function.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using namespace povnet;

namespace {

/// What a function makes of an expression, as it is written and as it is stored.
std::string made_of(SQLite::Database& db, const std::string& function, const std::string& expression) {
  return db
      .execAndGet("SELECT typeof(made) || coalesce(made, '') || (x IS made) FROM (SELECT x, " + function +
                  " AS made FROM (SELECT " + expression + " AS x))")
      .getString();
}

/// A modifier has SQLite itself carry over the days that a month does not have.
bool is_same_date(SQLite::Database& db, const std::string& expression) {
  return made_of(db, "date(x)", expression) == made_of(db, "date(x, '+0 days')", expression);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

TEST_CASE("a quick date gives what SQLite's own gives") {
  SQLite::Database quick(":memory:");
  offer_quick_date(quick);
  for (const char* odd :
       {"NULL", "''", "'now or never'", "2461000", "2461000.5", "'2461000.5'", "x'323032362d30312d3031'",
        "'2026-01-01 23:59'", "'2026-01-01T10:00:00Z'", "' 2026-01-01'", "'2026-1-1'", "'20260101'",
        "'0000-00-00'", "'9999-12-31'", "'1899-12-31'", "'2026-01-01' || char(0) || 'x'", "'12:00'"}) {
    CAPTURE(odd);
    CHECK(is_same_date(quick, odd));
  }
  CHECK(rc::check([&] {
    const std::string day = std::to_string(*rc::gen::inRange(1000, 9999)) + "-" +
                            two_digits(*rc::gen::inRange(0, 14)) + "-" + two_digits(*rc::gen::inRange(0, 33));
    const std::string typed = "'" + day + *rc::gen::element<std::string>("", " ", "Z", " 12:30", "x") + "'";
    RC_ASSERT(is_same_date(quick, typed));
  }));
}
