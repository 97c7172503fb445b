#include "intake/case_steps.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

/// Whose records are pending, as `asked` (care_case, household, person, day); its members as `member`.
constexpr const char* asked = R"sql(
    WITH asked (care_case, household, person, day) AS (VALUES (?1, ?2, ?3, ?4)),
         member AS (SELECT m.person FROM household_member AS m JOIN asked ON m.household = asked.household
                    UNION SELECT person FROM asked)
)sql";

void pending_of(ActWriter& writer, const std::string& sql, const std::string& reg, const std::string& what,
                const CaseOnFile& care_case) {
  const std::string label = writer.references().reg(reg).label;
  const auto read = [&](ResultRow& row) {
    return Touched{.reg = label, .code = row.text(), .what = what, .day = row.maybe_day()};
  };
  const CaseSubject& subject = care_case.subject;
  for (Touched& one : select(writer.db(), (asked + sql).c_str(), read, care_case.id, subject.household,
                             subject.person, writer.on()))
    writer.note_pending(std::move(one));
}

}  // namespace

CaseFacts facts_of(const ActWriter& writer) {
  CaseFacts facts;
  facts.on = writer.on();
  facts.today = writer.today();
  facts.has_reason = !trim(writer.reason()).empty();
  return facts;
}

bool allows(ActWriter& writer, CaseAct act, const CaseFacts& facts) {
  return writer.allows(key_of(act), unmet(act, facts), facts.mirrored);
}

std::int64_t record_named(ActWriter& writer, const std::string& reg, const std::string& code) {
  return required_record(writer.references(), writer.references().reg(reg), code);
}

std::string code_named(ActWriter& writer, const std::string& list, const std::string& text) {
  if (const auto code = writer.references().code(list, text)) return *code;
  throw Error(Fault::input,
              "\"" + text + "\" non è una voce di \"" + writer.references().codes(list).label + "\"",
              writer.references().code_hint(list, text));
}

CaseOnFile case_named(ActWriter& writer, const std::string& code) {
  CaseOnFile care_case = case_on_file(writer.db(), record_named(writer, "care_case", code));
  writer.mark("case", care_case.code);
  return care_case;
}

void set_stage(ActWriter& writer, const CaseOnFile& care_case, const std::string& state) {
  const std::vector<Code>& stages = writer.references().codes("case_state").codes;
  const auto place = [&stages](const std::string& code) {
    return std::ranges::find(stages, code, &Code::code);
  };
  const bool on_its_way = place(care_case.state) != stages.end();
  if (care_case.from_gepi || (on_its_way && place(state) <= place(care_case.state))) return;
  writer.set("care_case", care_case.id, {{"state", state}, {"state_on", iso(writer.on())}},
             "fase: " + writer.label("case_state", state));
}

void know_staff(ActWriter& writer, const std::string& staff, CaseFacts& facts) {
  if (staff.empty()) return;
  const std::int64_t id = record_named(writer, "staff", staff);
  facts.staff_in_service = is_in_service(writer.db(), id, facts.on);
  writer.mark("staff", code_of(writer.db(), {"staff", id}));
}

void put_in_role(ActWriter& writer, const std::string& care_case, const std::string& role,
                 const std::string& staff) {
  write_from_day(writer, "case_role", {{"care_case", care_case}, {"role", role}, {"seat", "1"}},
                 {{"staff", staff}}, writer.label("case_role", role));
}

void end_case(ActWriter& writer, const CaseOnFile& care_case, Typed fields) {
  fields["closed_on"] = iso(writer.on());
  writer.set("care_case", care_case.id, fields, "chiusa");
  set_stage(writer, care_case, "closed");
  for (const char* reg : {"case_role", "case_level_change", "case_comune"})
    end_rows(writer, reg, {{"care_case", care_case.code}}, writer.on(), "finisce con la presa in carico");
  for (const PlanOnFile& plan : plans_in_force(writer.db(), care_case.id))
    writer.set("plan", plan.id, {{"status", "closed"}, {"valid_to", iso(writer.on())}}, "chiuso");
}

void list_pending(ActWriter& writer, const CaseOnFile& care_case) {
  pending_of(writer, R"sql(
      SELECT r.code, r.day FROM referral AS r, asked
       WHERE coalesce(r.outcome, 'pending') = 'pending'
         AND (r.care_case = asked.care_case OR r.person IN (SELECT person FROM member))
       ORDER BY r.day, r.id)sql",
             "referral", "invio senza esito", care_case);
  pending_of(writer, R"sql(
      SELECT p.code, p.starts_on FROM puc_assignment AS p, asked
       WHERE coalesce(p.ends_on, '9999') >= asked.day
         AND coalesce(p.status, 'active') NOT IN ('completed', 'interrupted')
         AND p.person IN (SELECT person FROM member)
       ORDER BY p.starts_on, p.id)sql",
             "puc_assignment", "PUC in corso", care_case);
  pending_of(writer, R"sql(
      SELECT c.code, c.due_on FROM commitment AS c JOIN plan AS p ON p.id = c.plan, asked
       WHERE p.care_case = asked.care_case AND p.signed_on IS NOT NULL
         AND coalesce(p.status, 'signed') <> 'replaced' AND coalesce(c.status, 'open') = 'open'
       ORDER BY c.due_on, c.id)sql",
             "commitment", "impegno da decidere", care_case);
}

}  // namespace povnet
