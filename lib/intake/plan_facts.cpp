#include <algorithm>

#include "intake/case_facts.h"

namespace povnet {
namespace {

PlanOnFile read_plan(ResultRow& row) {
  return {.id = row.integer(), .code = row.text(), .kind = row.text(), .version = row.integer()};
}

bool is_concluded(SQLite::Database& db, std::int64_t care_case, const char* tool) {
  return select_first(
             db, "SELECT 1 FROM assessment WHERE care_case = ? AND tool = ? AND closed_on IS NOT NULL",
             [](ResultRow& row) { return row.integer(); }, care_case, tool)
      .has_value();
}

/// Of the last preliminary analysis that has one; GePI tells it without the day.
std::string outcome_of(SQLite::Database& db, std::int64_t care_case) {
  return select_first(
             db,
             "SELECT outcome FROM assessment WHERE care_case = ? AND tool = 'AP' AND outcome IS NOT NULL"
             " ORDER BY version DESC",
             [](ResultRow& row) { return row.text(); }, care_case)
      .value_or("");
}

int professions_of(SQLite::Database& db, std::int64_t care_case, Day on) {
  return static_cast<int>(*select_first(
      db, R"sql(
      SELECT count(DISTINCT m.profession)
        FROM team_session AS s JOIN team_member AS m ON m.team_session = s.id
       WHERE s.care_case = ? AND s.day <= ?)sql",
      [](ResultRow& row) { return row.integer(); }, care_case, on));
}

std::vector<GoalFacts> goals_of(SQLite::Database& db, std::int64_t plan) {
  return select(
      db, R"sql(
      SELECT code, objective IS NOT NULL AND area IS NOT NULL AND agreed_aim IS NOT NULL AND due_on IS NOT NULL,
             coalesce(result, 'open') <> 'open'
        FROM goal WHERE plan = ? ORDER BY number)sql",
      [](ResultRow& row) {
        return GoalFacts{
            .code = row.text(), .complete = row.integer() == 1, .has_result = row.integer() == 1};
      },
      plan);
}

std::vector<CommitmentFacts> commitments_of(SQLite::Database& db, const CaseOnFile& care_case,
                                            std::int64_t plan, Day on) {
  return select(
      db, R"sql(
      SELECT c.code,
             (c.person IS NOT NULL) + (c.staff IS NOT NULL) + (c.organisation IS NOT NULL) + (c.owner_text IS NOT NULL),
             coalesce(c.bound, 0),
             EXISTS (SELECT 1 FROM household_member AS m
                      WHERE m.household = ?2 AND m.person = c.person AND m.bound = 1
                        AND coalesce(m.valid_from, '') <= ?3 AND coalesce(m.valid_to, '9999') >= ?3),
             strftime('%Y', ?3) - strftime('%Y', p.birth_day) - (strftime('%m%d', ?3) < strftime('%m%d', p.birth_day)),
             coalesce(c.status, 'open') <> 'open'
        FROM commitment AS c LEFT JOIN person AS p ON p.id = c.person
       WHERE c.plan = ?1 ORDER BY c.number)sql",
      [](ResultRow& row) {
        CommitmentFacts facts{.code = row.text(),
                              .owners = static_cast<int>(row.integer()),
                              .binding = row.integer() == 1,
                              .owner_is_bound = row.integer() == 1};
        if (const auto age = row.maybe_integer()) facts.owner_age = static_cast<int>(*age);
        facts.decided = row.integer() == 1;
        return facts;
      },
      plan, care_case.subject.household, on);
}

template <class Item>
void append(std::vector<Item>& all, std::vector<Item> more) {
  std::ranges::move(more, std::back_inserter(all));
}

}  // namespace

std::optional<PlanOnFile> draft_of(SQLite::Database& db, std::int64_t care_case) {
  return select_first(db, R"sql(
      SELECT id, code, kind, version FROM plan
       WHERE care_case = ? AND signed_on IS NULL AND coalesce(status, 'draft') = 'draft'
       ORDER BY version DESC, id DESC)sql",
                      read_plan, care_case);
}

std::vector<PlanOnFile> plans_in_force(SQLite::Database& db, std::int64_t care_case) {
  return select(db, R"sql(
      SELECT id, code, kind, version FROM plan
       WHERE care_case = ? AND signed_on IS NOT NULL AND coalesce(status, 'signed') = 'signed'
       ORDER BY signed_on DESC, id DESC)sql",
                read_plan, care_case);
}

void know_parts(SQLite::Database& db, const CaseOnFile& care_case, const PlanOnFile& plan, CaseFacts& facts) {
  append(facts.goals, goals_of(db, plan.id));
  append(facts.commitments, commitments_of(db, care_case, plan.id, facts.on));
  facts.steps += static_cast<int>(*select_first(
      db, "SELECT count(*) FROM goal_step AS s JOIN goal AS g ON g.id = s.goal WHERE g.plan = ?",
      [](ResultRow& row) { return row.integer(); }, plan.id));
}

void know_plan(SQLite::Database& db, const CaseOnFile& care_case, const PlanOnFile& plan,
               const ActTexts& texts, CaseFacts& facts) {
  const std::string outcome = outcome_of(db, care_case.id);
  const bool light = texts.lists_code("light_plans", plan.kind);
  facts.analysed = !outcome.empty() || (light && is_concluded(db, care_case.id, "LIGHT"));
  facts.complex = texts.lists_code("complex", outcome);
  facts.framework_concluded = is_concluded(db, care_case.id, "QA");
  facts.professions = professions_of(db, care_case.id, facts.on);
  know_parts(db, care_case, plan, facts);
}

}  // namespace povnet
