#include "intake/case_acts.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "../unit/store_scene.h"
#include "store/row.h"

using namespace povnet;

namespace {

const Day opened = make_day(2026, 1, 1);
constexpr int horizon = 60;  // days after the opening that are looked at

struct Assignment {
  int day = 0;  ///< after the opening
  int staff = 1;
};

std::vector<Assignment> any_assignments() {
  std::vector<Assignment> all;
  const auto count = *rc::gen::inRange(1, 12);
  for (int i = 0; i < count; ++i) all.push_back({*rc::gen::inRange(0, horizon), *rc::gen::inRange(1, 4)});
  return all;
}

std::vector<std::int64_t> managers_on(SQLite::Database& db, Day day) {
  return select(
      db, R"sql(
      SELECT staff FROM case_role
       WHERE role = 'case_manager' AND coalesce(valid_from, '') <= ?1 AND coalesce(valid_to, '9999') >= ?1)sql",
      [](ResultRow& row) { return row.integer(); }, day);
}

std::string staff_code(std::int64_t id) { return "OP-00000" + std::to_string(id); }

ActMoment moment_on(int day) {
  return {.on = opened + std::chrono::days{day}, .today = make_day(2027, 1, 1), .reason = "prova"};
}

}  // namespace

TEST_CASE("in whatever order a case is assigned, it has one case manager on any day (S-076)") {
  StoreScene scene;
  scene.add_persons({"Prova"});
  CHECK(rc::check([&scene] {
    const auto assignments = any_assignments();
    Transaction tx(scene.file, act_of("plan assign"));
    References references(scene.file.db(), scene.data);
    for (const char* name : {"Uno Prova", "Due Prova", "Tre Prova"})
      add_record(tx, references, references.reg("staff"), {{"name", name}});
    ActWriter opening(tx, references, scene.data, moment_on(0));
    const OpenRequest request{.subject = "P-000001",
                              .level = "full",
                              .comune = {},
                              .manager = staff_code(1),
                              .protocol = {},
                              .channel = {}};
    const std::string code = open_case(opening, request).code;
    for (const Assignment& one : assignments) {
      ActWriter writer(tx, references, scene.data, moment_on(one.day));
      assign_case(writer, {.care_case = code, .staff = staff_code(one.staff), .role = "case_manager"});
      RC_ASSERT(managers_on(scene.file.db(), opened + std::chrono::days{one.day}) ==
                std::vector<std::int64_t>{one.staff});
    }
    for (int day = 0; day <= horizon; ++day)
      RC_ASSERT(managers_on(scene.file.db(), opened + std::chrono::days{day}).size() == 1U);
    tx.roll_back();
  }));
}
