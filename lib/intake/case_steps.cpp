#include "intake/case_steps.h"

#include <algorithm>

#include "base/error.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

void pending_of(ActWriter& writer, const char* sql, const std::string& reg, const std::string& what,
                const CaseOnFile& care_case) {
  const std::string label = writer.references().reg(reg).label;
  for (const auto& [code, day] : select(
           writer.db(), sql,
           [](ResultRow& row) {
             std::string found = row.text();
             return std::pair(std::move(found), row.maybe_day());
           },
           care_case.id, care_case.subject.household, care_case.subject.person, writer.on()))
    writer.note_pending({.reg = label, .code = code, .what = what, .day = day});
}

}  // namespace

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
      SELECT code, day FROM referral
       WHERE coalesce(outcome, 'pending') = 'pending' AND ?4 IS NOT NULL
         AND (care_case = ?1 OR person = ?3 OR person IN (SELECT person FROM household_member WHERE household = ?2))
       ORDER BY day, id)sql",
             "referral", "invio senza esito", care_case);
  pending_of(writer, R"sql(
      SELECT code, starts_on FROM puc_assignment
       WHERE coalesce(ends_on, '9999') >= ?4 AND coalesce(status, 'active') NOT IN ('completed', 'interrupted')
         AND ?1 IS NOT NULL
         AND (person = ?3 OR person IN (SELECT person FROM household_member WHERE household = ?2))
       ORDER BY starts_on, id)sql",
             "puc_assignment", "PUC in corso", care_case);
  pending_of(writer, R"sql(
      SELECT c.code, c.due_on FROM commitment AS c JOIN plan AS p ON p.id = c.plan
       WHERE p.care_case = ?1 AND p.signed_on IS NOT NULL AND coalesce(p.status, 'signed') <> 'replaced'
         AND coalesce(c.status, 'open') = 'open' AND ?2 IS ?2 AND ?3 IS ?3 AND ?4 IS NOT NULL
       ORDER BY c.due_on, c.id)sql",
             "commitment", "impegno da decidere", care_case);
}

}  // namespace povnet
