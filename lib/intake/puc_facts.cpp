#include "intake/puc_facts.h"

#include "base/text.h"
#include "intake/puc_titles.h"
#include "schema/dataset.h"
#include "schema/parameter.h"
#include "store/row.h"

namespace povnet {
namespace {

const Day always = make_day(1000, 1, 1);
const Day for_ever = make_day(9999, 12, 31);

bool convention_holds(SQLite::Database& db, const std::optional<std::int64_t>& convention, Day on) {
  if (!convention) return false;
  return select_first(
             db, R"sql(
      SELECT 1 FROM convention
       WHERE id = ?1 AND coalesce(valid_from, signed_on, '9999') <= ?2 AND coalesce(valid_to, '9999') >= ?2)sql",
             [](ResultRow& row) { return row.integer(); }, *convention, on)
      .has_value();
}

std::optional<std::int64_t> residence_of(SQLite::Database& db, std::int64_t person, Day on) {
  return select_first(
      db, R"sql(
      SELECT comune FROM address
       WHERE person = ?1 AND role IN ('residence', 'dwelling') AND comune IS NOT NULL
         AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2
       ORDER BY role DESC, valid_from DESC)sql",
      [](ResultRow& row) { return row.integer(); }, person, on);
}

bool has_consented(SQLite::Database& db, std::int64_t person, Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM consent
       WHERE person = ?1 AND kind = 'other_comune' AND given_on <= ?2 AND coalesce(withdrawn_on, '9999') > ?2)sql",
             [](ResultRow& row) { return row.integer(); }, person, on)
      .has_value();
}

SeatGroup group_of(ActWriter& writer, const std::string& title) {
  const std::string sql = with_datasets(writer.data(), {"puc_title_groups"},
                                        "SELECT seat_group FROM puc_title_groups WHERE title = ?1");
  const auto group = select_first(
      writer.db(), sql.c_str(), [](ResultRow& row) { return row.text(); }, title);
  return seat_group_named(group.value_or("")).value_or(SeatGroup::pais);
}

/// The seats that others hold at the project.
std::vector<SeatHeld> seats_of_others(ActWriter& writer, const PucOnFile& project,
                                      const PucAssignment& assignment) {
  const std::string sql = with_datasets(
      writer.data(), {"puc_held"},
      "SELECT seat_group, starts_on, ends_on FROM puc_held WHERE project = ?1 AND assignment <> ?2");
  return select(
      writer.db(), sql.c_str(),
      [](ResultRow& row) {
        const SeatGroup group = seat_group_named(row.text()).value_or(SeatGroup::pais);
        const Day first = row.day();
        return SeatHeld{.group = group, .held = {first, row.day()}};
      },
      project.number, assignment.code);
}

/// Weekly minutes that the person gives to other projects in these days.
Minutes given_elsewhere(ActWriter& writer, const PucAssignment& assignment, Period held) {
  const std::string sql = with_datasets(writer.data(), {"puc_held"}, R"sql(
      SELECT coalesce(sum(weekly_minutes), 0) FROM puc_held
       WHERE person = ?1 AND assignment <> ?2 AND status IN ('proposed', 'active', 'suspended')
         AND starts_on <= ?4 AND ends_on >= ?3)sql");
  return select_first(
             writer.db(), sql.c_str(), [](ResultRow& row) { return row.integer(); }, assignment.person,
             assignment.code, held.first, held.last)
      .value_or(0);
}

bool is_there_already(ActWriter& writer, const PucAssignment& assignment) {
  return select_first(
             writer.db(), R"sql(
      SELECT 1 FROM puc_assignment
       WHERE puc_project = ?1 AND person = ?2 AND id <> ?3
         AND coalesce(status, 'active') IN ('to_assign', 'proposed', 'active', 'suspended')
         AND coalesce(ends_on, '9999') >= ?4)sql",
             [](ResultRow& row) { return row.integer(); }, assignment.project, assignment.person,
             assignment.id, writer.on())
      .has_value();
}

PucStage stage_of(const PucAssignment& assignment) {
  if (assignment.id == 0) return PucStage::none;
  if (assignment.status == "to_assign" || assignment.status == "proposed") return PucStage::proposed;
  if (assignment.status == "suspended") return PucStage::suspended;
  return assignment.status.empty() || assignment.status == "active" ? PucStage::active : PucStage::over;
}

void know_project(ActWriter& writer, const PucOnFile& project, PucFacts& facts) {
  facts.project_starts = project.starts_on;
  facts.project_ends = project.ends_on;
  facts.project_closed = project.status == "closed";
  facts.project_suspended = project.status == "suspended";
  facts.replaces_no_staff = project.replaces_no_staff;
  facts.no_public_works = project.no_public_works;
  facts.adi_only = project.adi_only;
  facts.has_implementer = project.implementer.has_value();
  facts.convention_in_force = convention_holds(writer.db(), project.convention, facts.on);
  facts.inail_activated_on = project.inail_activated_on;
  facts.inail_ceased_on = project.inail_ceased_on;
  facts.rct_covers = project.has_rct && project.rct_from && *project.rct_from <= facts.on &&
                     project.rct_to.value_or(for_ever) >= facts.on;
  facts.asks_equipment = project.asks_equipment;
  facts.asks_visit = project.asks_visit;
}

void know_person(ActWriter& writer, const PucOnFile& project, const PucAssignment& assignment,
                 PucFacts& facts) {
  const Day first = facts.held.first;
  facts.entitled = has_puc_title(writer, assignment.person, assignment.title, first);
  facts.has_adi = assignment.title == "ADI";
  const auto home = residence_of(writer.db(), assignment.person, first);
  facts.comune_known = home.has_value() || !project.comune;
  facts.same_comune = !project.comune || home == project.comune;
  facts.comuni_agreed = convention_holds(writer.db(), project.agreement, first);
  facts.consents = assignment.consents || has_consented(writer.db(), assignment.person, facts.on);
  facts.already_there = is_there_already(writer, assignment);
}

void know_rules(ActWriter& writer, PucFacts& facts) {
  facts.week_least = figure_on(writer.data(), "PUC_WEEK_LEAST_MINUTES", facts.held.first);
  facts.week_most = figure_on(writer.data(), "PUC_WEEK_MOST_MINUTES", facts.held.first);
  facts.inail_notice =
      static_cast<int>(figure_on(writer.data(), "PUC_INAIL_NOTICE_DAYS", facts.on).value_or(0));
}

}  // namespace

std::optional<std::int64_t> figure_on(const DataFiles& data, const std::string& id, Day on) {
  for (const Parameter& one : all_parameters(data))
    if (one.id == id && one.valid_from.value_or(always) <= on && one.valid_to.value_or(for_ever) >= on)
      if (const auto* number = std::get_if<std::int64_t>(&one.value)) return *number;
  return std::nullopt;
}

PucFacts puc_facts(ActWriter& writer, const PucOnFile& project, const PucAssignment& assignment) {
  PucFacts facts;
  facts.stage = stage_of(assignment);
  facts.on = writer.on();
  facts.today = writer.today();
  facts.has_reason = !trim(writer.reason()).empty();
  facts.started_on = facts.stage == PucStage::proposed ? std::nullopt : assignment.starts_on;
  facts.held = {assignment.starts_on.value_or(writer.on()),
                assignment.ends_on.value_or(project.ends_on.value_or(for_ever))};
  facts.weekly = assignment.weekly.value_or(project.weekly.value_or(0));
  facts.trained_on = assignment.trained_on;
  facts.equipped_on = assignment.equipped_on;
  facts.visited_on = assignment.visited_on;
  know_project(writer, project, facts);
  know_person(writer, project, assignment, facts);
  know_rules(writer, facts);
  facts.elsewhere = given_elsewhere(writer, assignment, facts.held);
  facts.seats_free = seats_free(project.seats, seats_of_others(writer, project, assignment),
                                group_of(writer, assignment.title), facts.held);
  return facts;
}

}  // namespace povnet
