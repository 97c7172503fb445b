#include "intake/puc_on_file.h"

#include "base/error.h"

namespace povnet {

PucOnFile puc_on_file(SQLite::Database& db, std::int64_t id) {
  auto found = select_first(
      db, R"sql(
      SELECT id, number, coalesce(status, ''), kind = 'volunteering', comune, implementer, convention, comuni_agreement,
             starts_on, ends_on, weekly_minutes, seats, seats_pais, seats_cpi, seats_volunteers,
             coalesce(replaces_no_staff, 0), coalesce(no_public_works, 0), equipment IS NOT NULL,
             coalesce(health_surveillance, 0), inail_activated_on, inail_ceased_on, rct_policy IS NOT NULL, rct_from, rct_to
        FROM puc_project WHERE id = ?)sql",
      [](ResultRow& row) {
        return PucOnFile{
            .id = row.integer(),
            .number = row.text(),
            .status = row.text(),
            .adi_only = row.integer() == 1,
            .comune = row.maybe_integer(),
            .implementer = row.maybe_integer(),
            .convention = row.maybe_integer(),
            .agreement = row.maybe_integer(),
            .starts_on = row.maybe_day(),
            .ends_on = row.maybe_day(),
            .weekly = row.maybe_integer(),
            .seats = {.total = row.maybe_integer(),
                      .of_group = {row.maybe_integer(), row.maybe_integer(), row.maybe_integer()}},
            .replaces_no_staff = row.integer() == 1,
            .no_public_works = row.integer() == 1,
            .asks_equipment = row.integer() == 1,
            .asks_visit = row.integer() == 1,
            .inail_activated_on = row.maybe_day(),
            .inail_ceased_on = row.maybe_day(),
            .has_rct = row.integer() == 1,
            .rct_from = row.maybe_day(),
            .rct_to = row.maybe_day()};
      },
      id);
  if (!found) throw Error(Fault::bug, "puc_project: il record trovato non c'è più");
  return *std::move(found);
}

PucAssignment puc_assignment_on_file(SQLite::Database& db, std::int64_t id) {
  auto found = select_first(
      db, R"sql(
      SELECT id, code, puc_project, person, title, coalesce(status, ''), starts_on, ends_on, weekly_minutes,
             coalesce(other_comune_consent, 0), safety_training_on, equipment_on, medical_visit_on
        FROM puc_assignment WHERE id = ?)sql",
      [](ResultRow& row) {
        return PucAssignment{.id = row.integer(),
                             .code = row.text(),
                             .project = row.integer(),
                             .person = row.integer(),
                             .title = row.text(),
                             .status = row.text(),
                             .starts_on = row.maybe_day(),
                             .ends_on = row.maybe_day(),
                             .weekly = row.maybe_integer(),
                             .consents = row.integer() == 1,
                             .trained_on = row.maybe_day(),
                             .equipped_on = row.maybe_day(),
                             .visited_on = row.maybe_day()};
      },
      id);
  if (!found) throw Error(Fault::bug, "puc_assignment: il record trovato non c'è più");
  return *std::move(found);
}

}  // namespace povnet
