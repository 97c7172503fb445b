#include "store/pseudonym.h"

#include <doctest/doctest.h>

#include "report_scene.h"

using namespace povnet;

TEST_CASE("a pseudonym is the record's for one recipient, and another one for the next (S-122)") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  const Pseudonyms one(db, "Uno"), again(db, "Uno"), two(db, "Due");
  CHECK(one.of("P-000001") == again.of("P-000001"));
  CHECK(one.of("P-000001") != one.of("P-000002"));
  CHECK(one.of("P-000001") != two.of("P-000001"));
  CHECK(one.of("P-000001").starts_with("P~"));
  CHECK(one.of("P-000001").size() == 14);
}

TEST_CASE("the key is the case file's: another file gives other pseudonyms") {
  const DataFiles data = built_in_files();
  SQLite::Database here = report_scene(data);
  SQLite::Database there = report_scene(data);
  CHECK(Pseudonyms(here, "Uno").of("P-000001") != Pseudonyms(there, "Uno").of("P-000001"));
}
