#include <doctest/doctest.h>

#include "report_scene.h"
#include "store/protected_records.h"

using namespace povnet;

namespace {

const Day asked_day = make_day(2026, 11, 5);

/// Person 1 with 2 in a household that has a case; person 3 left it; person 4 has nothing to do with it.
SQLite::Database household_scene(const DataFiles& data) {
  SQLite::Database db = report_scene(data);
  db.exec(R"sql(
    INSERT INTO household (head) VALUES (2);
    INSERT INTO household_member (household, person, valid_from, valid_to) VALUES
      (1, 1, '2026-01-01', NULL), (1, 2, '2026-01-01', NULL), (1, 3, '2020-01-01', '2026-03-01');
    INSERT INTO care_case (household) VALUES (1);
    INSERT INTO care_case (person) VALUES (4);
    INSERT INTO plan (care_case) VALUES (1), (2);
    INSERT INTO goal (plan, number) VALUES (1, 1), (2, 1);
    INSERT INTO contact (antenna, day, person) VALUES (1, '2026-02-01', 2), (1, '2026-02-01', 3);
    INSERT INTO request (contact, need) VALUES (1, 'ECO.rent'), (2, 'ECO.rent');
  )sql");
  return db;
}

}  // namespace

TEST_CASE("where nobody is protected nothing is hidden") {
  const DataFiles data = built_in_files();
  SQLite::Database db = household_scene(data);
  CHECK(protected_records(db, asked_day).empty());
}

TEST_CASE("a protected person hides the household, who lives in it and all that leads to them") {
  const DataFiles data = built_in_files();
  SQLite::Database db = household_scene(data);
  db.exec("UPDATE person SET protected = 1 WHERE id = 1");
  const auto hidden = protected_records(db, asked_day);
  for (const char* code :
       {"P-000001", "P-000002", "N-000001", "PIC-000001", "PP-000001", "OB-000001", "C-000001", "R-000001"}) {
    CAPTURE(code);
    CHECK(hidden.contains(code));
  }
  for (const char* code :
       {"P-000003", "P-000004", "PIC-000002", "PP-000002", "OB-000002", "C-000002", "R-000002"}) {
    CAPTURE(code);
    CHECK(!hidden.contains(code));
  }
}

TEST_CASE("who has left a household does not hide it") {
  const DataFiles data = built_in_files();
  SQLite::Database db = household_scene(data);
  db.exec("UPDATE person SET protected = 1 WHERE id = 3");
  const auto hidden = protected_records(db, asked_day);
  CHECK(hidden.contains("P-000003"));
  CHECK(hidden.contains("C-000002"));
  CHECK(!hidden.contains("N-000001"));
  CHECK(!hidden.contains("P-000001"));
  CHECK(protected_records(db, make_day(2026, 2, 1)).contains("N-000001"));
}
