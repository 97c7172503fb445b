#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

constexpr const char* manager_role = "case_manager";

bool holds_role(SQLite::Database& db, std::int64_t care_case, const std::string& role, std::int64_t staff,
                Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM case_role
       WHERE care_case = ?1 AND role = ?2 AND staff = ?3
         AND coalesce(valid_from, '') <= ?4 AND coalesce(valid_to, '9999') >= ?4)sql",
             [](ResultRow& row) { return row.integer(); }, care_case, role, staff, on)
      .has_value();
}

std::int64_t free_seat(SQLite::Database& db, std::int64_t care_case, const std::string& role) {
  return *select_first(
      db, "SELECT coalesce(max(seat), 0) + 1 FROM case_role WHERE care_case = ? AND role = ?",
      [](ResultRow& row) { return row.integer(); }, care_case, role);
}

/// Something that a worker holds, as one row of a register.
struct Held {
  std::int64_t id = 0;
  std::string code;
  std::string first;  ///< a case, a snodo
  std::string second;
  bool to_come = false;  ///< begins after the day
};

std::vector<Held> held_by(ActWriter& writer, const char* sql, std::int64_t staff,
                          const std::optional<std::int64_t>& comune) {
  return select(
      writer.db(), sql,
      [](ResultRow& row) {
        return Held{.id = row.integer(),
                    .code = row.text(),
                    .first = row.text(),
                    .second = row.text(),
                    .to_come = row.integer() == 1};
      },
      staff, writer.on(), comune);
}

constexpr const char* roles_held = R"sql(
    SELECT r.id, r.code, k.code, r.role || ' ' || r.seat, coalesce(r.valid_from, '') > ?2
      FROM case_role AS r JOIN care_case AS k ON k.id = r.care_case
     WHERE r.staff = ?1 AND coalesce(r.valid_to, '9999') >= ?2
       AND k.closed_on IS NULL AND coalesce(k.state, '') <> 'closed'
       AND (?3 IS NULL OR ?3 = coalesce((SELECT c.comune FROM case_comune AS c
                                          WHERE c.care_case = k.id AND coalesce(c.valid_from, '') <= ?2
                                            AND coalesce(c.valid_to, '9999') >= ?2), k.comune))
     ORDER BY r.id)sql";

constexpr const char* delegations_held = R"sql(
    SELECT d.id, d.code, d.node, coalesce(c.code, ''), 0
      FROM delegation AS d LEFT JOIN comune AS c ON c.id = d.comune
     WHERE d.staff = ?1 AND coalesce(d.valid_to, '9999') >= ?2 AND (?3 IS NULL OR d.comune = ?3)
     ORDER BY d.id)sql";

constexpr const char* reviews_held = R"sql(
    SELECT a.id, a.code, r.code, '', 0
      FROM resource_assignment AS a JOIN resource AS r ON r.id = a.resource
     WHERE a.reviewer = ?1 AND coalesce(a.valid_to, '9999') >= ?2 AND (?3 IS NULL OR r.comune = ?3)
     ORDER BY a.id)sql";

constexpr const char* seats_held = R"sql(
    SELECT id, code, node, coalesce(role, ''), 0
      FROM seat
     WHERE staff = ?1 AND coalesce(valid_to, '9999') >= ?2 AND ?3 IS NULL
     ORDER BY id)sql";

constexpr const char* decisions_held = R"sql(
    SELECT d.id, d.code, s.code, '', 0
      FROM decision AS d JOIN sitting AS s ON s.id = d.sitting
     WHERE d.owner = ?1 AND (coalesce(d.status, 'open') = 'open' OR d.status_on > ?2) AND ?3 IS NULL
     ORDER BY d.id)sql";

std::string role_of(const Held& held) { return held.second.substr(0, held.second.find(' ')); }
std::string seat_of(const Held& held) { return held.second.substr(held.second.find(' ') + 1); }

void pass_roles(ActWriter& writer, const std::vector<Held>& roles, std::int64_t to,
                const std::string& staff) {
  for (const Held& held : roles) {
    const std::string role = role_of(held);
    const std::int64_t care_case = record_named(writer, "care_case", held.first);
    const Typed place{{"care_case", held.first}, {"role", role}, {"seat", seat_of(held)}};
    if (held.to_come)
      writer.set("case_role", held.id, {{"staff", staff}},
                 held.first + ": " + writer.label("case_role", role));
    else if (holds_role(writer.db(), care_case, role, to, writer.on()))
      end_rows(writer, "case_role", place, writer.on() - std::chrono::days{1}, held.first + ": finisce");
    else
      write_from_day(writer, "case_role", place, {{"staff", staff}},
                     held.first + ": " + writer.label("case_role", role));
  }
}

/// A delegation is of one worker: the next is another row.
void pass_delegations(ActWriter& writer, const std::vector<Held>& delegations, const std::string& former,
                      const std::string& staff) {
  for (const Held& held : delegations) {
    Typed place{{"node", held.first}};
    if (!held.second.empty()) place["comune"] = held.second;
    Typed of_former = place;
    of_former["staff"] = former;
    end_rows(writer, "delegation", of_former, writer.on() - std::chrono::days{1}, "finisce il giorno prima");
    place["staff"] = staff;
    write_from_day(writer, "delegation", place, {}, "delega: " + held.first);
  }
}

/// So is a seat; whoever follows sits there in the same role.
void pass_seats(ActWriter& writer, const std::vector<Held>& seats, const std::string& former,
                const std::string& staff) {
  for (const Held& held : seats) {
    const std::string node = writer.label("governance_node", held.first);
    end_rows(writer, "seat", {{"node", held.first}, {"staff", former}}, writer.on() - std::chrono::days{1},
             "finisce il giorno prima");
    write_from_day(writer, "seat", {{"node", held.first}, {"staff", staff}}, {{"role", held.second}},
                   "siede in: " + node);
  }
}

void pass_owned(ActWriter& writer, std::int64_t former, const std::string& staff,
                const std::optional<std::int64_t>& comune) {
  for (const Held& held : held_by(writer, reviews_held, former, comune))
    writer.set("resource_assignment", held.id, {{"reviewer", staff}}, "verifica della risorsa " + held.first);
  for (const Held& held : held_by(writer, decisions_held, former, comune))
    writer.set("decision", held.id, {{"owner", staff}}, "decisione della seduta " + held.first);
}

}  // namespace

ActAnswer assign_case(ActWriter& writer, const AssignRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  const std::string role = code_named(writer, "case_role", request.role);
  const std::int64_t staff = record_named(writer, "staff", request.staff);
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  know_staff(writer, request.staff, facts);
  facts.already_assigned = holds_role(writer.db(), care_case.id, role, staff, writer.on());
  writer.mark("role", writer.label("case_role", role));
  if (allows(writer, CaseAct::assign, facts)) {
    if (role == manager_role)
      put_in_role(writer, care_case.code, role, request.staff);
    else
      writer.add("case_role",
                 {{"care_case", care_case.code},
                  {"role", role},
                  {"seat", std::to_string(free_seat(writer.db(), care_case.id, role))},
                  {"staff", request.staff},
                  {"valid_from", iso(writer.on())}},
                 writer.label("case_role", role));
    if (role == manager_role) set_stage(writer, care_case, "assigned");
  }
  return writer.answer(key_of(CaseAct::assign), care_case.code);
}

ActAnswer hand_over(ActWriter& writer, const HandOverRequest& request) {
  const std::int64_t former = record_named(writer, "staff", request.former);
  const std::int64_t to = record_named(writer, "staff", request.staff);
  const std::string former_code = code_of(writer.db(), {"staff", former});
  const std::string staff_code = code_of(writer.db(), {"staff", to});
  std::optional<std::int64_t> comune;
  if (!request.comune.empty()) comune = record_named(writer, "comune", request.comune);
  CaseFacts facts = facts_of(writer);
  facts.same_staff = former == to;
  know_staff(writer, request.staff, facts);
  writer.mark("former", former_code);
  if (allows(writer, CaseAct::hand_over, facts)) {
    pass_roles(writer, held_by(writer, roles_held, former, comune), to, staff_code);
    pass_delegations(writer, held_by(writer, delegations_held, former, comune), former_code, staff_code);
    pass_seats(writer, held_by(writer, seats_held, former, comune), former_code, staff_code);
    pass_owned(writer, former, staff_code, comune);
    writer.tag("still_in_service", is_in_service(writer.db(), former, writer.on()) && !comune);
  }
  return writer.answer(key_of(CaseAct::hand_over), staff_code);
}

}  // namespace povnet
