#include "intake/case_facts.h"

#include <algorithm>

#include "base/error.h"

namespace povnet {

CaseOnFile case_on_file(SQLite::Database& db, std::int64_t id) {
  auto found = select_first(
      db, R"sql(
      SELECT id, code, household, person, level, coalesce(state, ''), closed_on IS NULL AND coalesce(state, '') <> 'closed',
             protocol IS NOT NULL, opened_on, closed_on, comune
        FROM care_case WHERE id = ?)sql",
      [](ResultRow& row) {
        return CaseOnFile{.id = row.integer(),
                          .code = row.text(),
                          .subject = {row.maybe_integer(), row.maybe_integer()},
                          .level = row.text(),
                          .state = row.text(),
                          .open = row.integer() == 1,
                          .from_gepi = row.integer() == 1,
                          .opened_on = row.maybe_day(),
                          .closed_on = row.maybe_day(),
                          .comune = row.maybe_integer()};
      },
      id);
  if (!found) throw Error(Fault::bug, "care_case: il record trovato non c'è più");
  return *std::move(found);
}

void know_case(const CaseOnFile& care_case, CaseFacts& facts) {
  facts.stage = care_case.open ? CaseStage::open : CaseStage::closed;
  facts.opened_on = care_case.opened_on;
  facts.closed_on = care_case.closed_on;
}

std::optional<std::int64_t> household_of(SQLite::Database& db, std::int64_t person, Day on) {
  const auto found = select(
      db, R"sql(
      SELECT DISTINCT m.household
        FROM household_member AS m JOIN household AS h ON h.id = m.household
       WHERE m.person = ?1 AND coalesce(m.valid_from, '') <= ?2 AND coalesce(m.valid_to, '9999') >= ?2
         AND coalesce(h.valid_from, '') <= ?2 AND coalesce(h.valid_to, '9999') >= ?2)sql",
      [](ResultRow& row) { return row.integer(); }, person, on);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<std::string> open_cases_of(SQLite::Database& db, const CaseSubject& subject) {
  return select(
      db, R"sql(
      SELECT code FROM care_case
       WHERE closed_on IS NULL AND coalesce(state, '') <> 'closed'
         AND (household = ?1 OR (person = ?2 AND (household IS NULL OR ?1 IS NULL)))
       ORDER BY id)sql",
      [](ResultRow& row) { return row.text(); }, subject.household, subject.person);
}

bool is_screened(SQLite::Database& db, const CaseSubject& subject, Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM risk_screen
       WHERE day <= ?3
         AND (household = ?1 OR person = ?2 OR person IN (SELECT person FROM household_member WHERE household = ?1)))sql",
             [](ResultRow& row) { return row.integer(); }, subject.household, subject.person, on)
      .has_value();
}

std::optional<std::int64_t> dwelling_of(SQLite::Database& db, const CaseSubject& subject, Day on) {
  return select_first(
      db, R"sql(
      SELECT comune FROM address
       WHERE person = coalesce(?2, (SELECT head FROM household WHERE id = ?1))
         AND role IN ('dwelling', 'residence') AND comune IS NOT NULL
         AND coalesce(valid_from, '') <= ?3 AND coalesce(valid_to, '9999') >= ?3
       ORDER BY role, valid_from DESC)sql",
      [](ResultRow& row) { return row.integer(); }, subject.household, subject.person, on);
}

bool is_in_ambito(SQLite::Database& db, std::int64_t comune, Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM ambito_comune
       WHERE comune = ?1 AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2)sql",
             [](ResultRow& row) { return row.integer(); }, comune, on)
      .has_value();
}

bool is_in_service(SQLite::Database& db, std::int64_t staff, Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM staff
       WHERE id = ?1 AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2)sql",
             [](ResultRow& row) { return row.integer(); }, staff, on)
      .has_value();
}

std::string level_on(SQLite::Database& db, const CaseOnFile& care_case, Day on) {
  return select_first(
             db, R"sql(
      SELECT level FROM case_level_change
       WHERE care_case = ?1 AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2
       ORDER BY valid_from DESC)sql",
             [](ResultRow& row) { return row.text(); }, care_case.id, on)
      .value_or(care_case.level);
}

std::optional<AnalysisOnFile> open_analysis(SQLite::Database& db, std::int64_t care_case,
                                            const std::string& tool) {
  return select_first(
      db, R"sql(
      SELECT id, code FROM assessment
       WHERE care_case = ? AND tool = ? AND closed_on IS NULL AND outcome IS NULL
       ORDER BY version DESC)sql",
      [](ResultRow& row) {
        return AnalysisOnFile{row.integer(), row.text()};
      },
      care_case, tool);
}

std::vector<AreaFacts> areas_of(SQLite::Database& db, std::int64_t analysis) {
  return select(
      db, R"sql(
      SELECT area,
             min(need_level IS NOT NULL OR need IS NOT NULL),
             min(resource_level IS NOT NULL OR resource IS NOT NULL),
             min(note IS NOT NULL OR 'NA' NOT IN (coalesce(need_level, ''), coalesce(resource_level, '')))
        FROM assessment_item WHERE assessment = ? GROUP BY area ORDER BY area)sql",
      [](ResultRow& row) {
        return AreaFacts{.area = row.text(),
                         .need = row.integer() == 1,
                         .resource = row.integer() == 1,
                         .explained = row.integer() == 1};
      },
      analysis);
}

}  // namespace povnet
