#include "intake/known_rows.h"

#include <doctest/doctest.h>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace povnet;

namespace {

std::uint64_t digest_of_pair(const Value& name, const Value& size) {
  return with_value(with_value(0, name), size);
}

}  // namespace

TEST_CASE("what rows hold is known once enough was asked for, until they are written") {
  SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  db.exec("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, size INTEGER)");
  db.exec("INSERT INTO thing VALUES (1, 'a', 5), (2, NULL, 5), (4, 'a', NULL)");
  KnownRows rows(db, "thing", {"name", "size"});
  const auto same = digest_of_pair("a", std::int64_t{5});
  CHECK(!rows.hold(1, same));  // not loaded yet: the row will be read
  for (int i = 0; i < 1000; ++i) rows.hold(1, same);
  CHECK(rows.hold(1, same));
  CHECK(rows.hold(2, digest_of_pair(Value(), std::int64_t{5})));
  CHECK(rows.hold(4, digest_of_pair("a", Value())));
  CHECK(!rows.hold(1, digest_of_pair("a", std::int64_t{6})));
  CHECK(!rows.hold(1, digest_of_pair("b", std::int64_t{5})));
  CHECK(!rows.hold(2, same));
  CHECK(!rows.hold(3, same));  // removed
  CHECK(!rows.hold(9, same));  // written after the rows were read
  rows.forget(1);
  CHECK(!rows.hold(1, same));
}
