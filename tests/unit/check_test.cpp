#include <doctest/doctest.h>

#include "report/checking.h"
#include "report_scene.h"

using namespace povnet;

namespace {

Scope up_to_october() {
  return {.from = make_day(1000, 1, 1), .to = make_day(2026, 10, 31), .as_of = make_day(2026, 10, 31)};
}

std::vector<std::string> found(SQLite::Database& db, const DataFiles& data, const std::string& id,
                               const Scope& scope = up_to_october()) {
  Reader reader(db, data);
  std::vector<std::string> records;
  for (const Found& each : run_check(reader, check_named(data, id), scope).found)
    records.push_back(each.record);
  return records;
}

Check rule(bool verified, std::vector<std::string> parameters) {
  return {.id = "x",
          .path = "x.sql",
          .severity = Severity::error,
          .title = "X",
          .meaning = "x",
          .remedy = "x",
          .area = "casi",
          .in_register = "person",
          .rules = {},
          .source = "una legge",
          .evidence = "primary",
          .verified = verified,
          .parameters = std::move(parameters),
          .sql = "SELECT 1 AS record, 1 AS detail"};
}

}  // namespace

TEST_CASE("every shipped check runs, on nothing, and says what to do") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  for (const Check& check : all_checks(data)) {
    CAPTURE(check.id);
    CHECK(found(db, data, check.id).empty());
    CHECK_FALSE(check.remedy.empty());
    for (const std::string& parameter : check.parameters)
      CHECK(db.execAndGet("SELECT count(*) FROM temp.parameter WHERE id = '" + parameter + "'").getInt() > 0);
  }
}

TEST_CASE("a contact of who dwells outside the Ambito on that day is named (S-094)") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec(
      "INSERT INTO contact (antenna, day, comune) VALUES (1, '2026-10-01', 1), (1, '2026-10-01', 3),"
      " (1, '2019-12-31', 1)");
  CHECK(found(db, data, "contact_outside_target") == std::vector<std::string>{"C-000002", "C-000003"});
}

TEST_CASE("a first meeting without case manager enters and is flagged") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec(R"sql(
    INSERT INTO staff (name) VALUES ('Uno');
    INSERT INTO care_case (person, opened_on) VALUES (1, '2026-01-12'), (2, '2026-01-12');
    INSERT INTO case_role (care_case, role, staff, valid_from) VALUES (1, 'case_manager', 1, '2026-03-01');
    INSERT INTO meeting (care_case, day) VALUES (1, '2026-03-01'), (1, '2026-02-28'), (2, '2026-03-01');
  )sql");
  CHECK(found(db, data, "meeting_without_manager").size() == 2);
}

TEST_CASE("a check is as severe as what it rests on has been verified") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Day day = make_day(2026, 10, 31);
  CHECK(severity_of(reader, rule(true, {}), day) == Severity::error);
  CHECK(severity_of(reader, rule(false, {}), day) == Severity::warning);
  CHECK(severity_of(reader, rule(true, {"ADI_FIRST_MEETING_DAYS"}), day) == Severity::warning);
  db.exec("UPDATE temp.parameter SET verified = 1 WHERE id = 'ADI_FIRST_MEETING_DAYS'");
  CHECK(severity_of(reader, rule(true, {"ADI_FIRST_MEETING_DAYS"}), day) == Severity::error);
  CHECK(severity_of(reader, rule(true, {"NOT_THERE"}), day) == Severity::warning);
}

TEST_CASE("a period keeps the faults whose day is in it") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec("INSERT INTO contact (antenna, day, comune) VALUES (1, '2026-09-30', 3), (1, '2026-10-01', 3)");
  Scope october = up_to_october();
  october.from = make_day(2026, 10, 1);
  CHECK(found(db, data, "contact_outside_target", october) == std::vector<std::string>{"C-000002"});
}

TEST_CASE("a check whose query lacks what it must return is refused with its place") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  Check check = rule(true, {});
  check.sql = "SELECT 1 AS record";
  CHECK_THROWS_WITH_AS(run_check(reader, check, up_to_october()), "x.sql:1:1: la query dà le colonne record",
                       Error);
}
