#include "base/error.h"
#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

/// What a new case begins with.
struct NewCase {
  CaseSubject subject;
  std::string level;
  std::string comune;
  std::string manager;
  Typed more;  ///< further columns of care_case
};

std::string code_or_nothing(ActWriter& writer, const std::string& table,
                            const std::optional<std::int64_t>& id) {
  return id ? code_of(writer.db(), {table, *id}) : std::string{};
}

std::string begin_case(ActWriter& writer, const NewCase& begun) {
  Typed fields = begun.more;
  fields["household"] = code_or_nothing(writer, "household", begun.subject.household);
  fields["person"] = code_or_nothing(writer, "person", begun.subject.person);
  fields["level"] = begun.level;
  fields["opened_on"] = iso(writer.on());
  fields["comune"] = begun.comune;
  if (fields["protocol"].empty()) {
    fields["state"] = begun.manager.empty() ? "received" : "assigned";
    fields["state_on"] = iso(writer.on());
  }
  const std::string code = writer.add("care_case", fields, "presa in carico");
  writer.mark("case", code);
  write_from_day(writer, "case_level_change", {{"care_case", code}},
                 {{"level", begun.level}, {"reason", writer.reason()}},
                 "livello: " + writer.label("case_level", begun.level));
  if (!begun.comune.empty())
    write_from_day(writer, "case_comune", {{"care_case", code}}, {{"comune", begun.comune}},
                   "comune competente");
  if (!begun.manager.empty()) put_in_role(writer, code, "case_manager", begun.manager);
  writer.tag("unassigned", begun.manager.empty() && begun.level != "contact_only");
  writer.tag(begun.level);
  return code;
}

CaseSubject subject_named(ActWriter& writer, const std::string& text) {
  if (const Named household = writer.references().find("household", text); household.id)
    return {household.id, std::nullopt};
  const Named person = writer.references().find("person", text);
  if (!person.id)
    throw Error(Fault::input, "nessun nucleo e nessuna persona ha questo codice",
                "povnet intake list household e povnet intake list person elencano chi c'è");
  return {household_of(writer.db(), *person.id, writer.on()), person.id};
}

/// The application of INPS that a case of GePI has the number of.
std::string grant_of(ActWriter& writer, const std::string& protocol) {
  return select_first(
             writer.db(), "SELECT code FROM measure_grant WHERE protocol = ?",
             [](ResultRow& row) { return row.text(); }, protocol)
      .value_or("");
}

std::string last_manager(ActWriter& writer, std::int64_t care_case) {
  return select_first(
             writer.db(), R"sql(
      SELECT s.code FROM case_role AS r JOIN staff AS s ON s.id = r.staff
       WHERE r.care_case = ?1 AND r.role = 'case_manager' AND coalesce(s.valid_to, '9999') >= ?2
       ORDER BY coalesce(r.valid_to, '9999') DESC, r.id DESC)sql",
             [](ResultRow& row) { return row.text(); }, care_case, writer.on())
      .value_or("");
}

/// Who is back needs no further look at how they do.
void end_followups(ActWriter& writer, std::int64_t care_case) {
  for (const std::int64_t id : select(
           writer.db(), "SELECT id FROM followup WHERE care_case = ? AND day IS NULL ORDER BY id",
           [](ResultRow& row) { return row.integer(); }, care_case))
    writer.set("followup", id, {{"day", iso(writer.on())}, {"situation", "back"}}, "di nuovo in carico");
}

}  // namespace

ActAnswer open_case(ActWriter& writer, const OpenRequest& request) {
  NewCase begun{.subject = subject_named(writer, request.subject),
                .level = code_named(writer, "case_level", request.level),
                .comune = {},
                .manager = request.manager,
                .more = {{"reason_in", writer.reason()},
                         {"protocol", request.protocol},
                         {"measure_grant", grant_of(writer, request.protocol)},
                         {"access_channel", request.channel}}};
  const auto dwelling = dwelling_of(writer.db(), begun.subject, writer.on());
  begun.comune = code_or_nothing(
      writer, "comune", request.comune.empty() ? dwelling : record_named(writer, "comune", request.comune));
  CaseFacts facts = facts_of(writer);
  facts.mirrored = !request.protocol.empty();
  facts.other_open_cases = open_cases_of(writer.db(), begun.subject);
  facts.light = begun.level == "light";
  facts.risk_screened = is_screened(writer.db(), begun.subject, writer.on());
  facts.in_target = !dwelling || is_in_ambito(writer.db(), *dwelling, writer.on());
  know_staff(writer, request.manager, facts);
  writer.mark("level", writer.label("case_level", begun.level));
  std::string code;
  if (allows(writer, CaseAct::open, facts)) code = begin_case(writer, begun);
  return writer.answer(key_of(CaseAct::open), code);
}

ActAnswer reopen_case(ActWriter& writer, const std::string& care_case, const std::string& manager) {
  const CaseOnFile former = case_named(writer, care_case);
  writer.mark("former", former.code);
  NewCase begun{.subject = former.subject,
                .level = former.level,
                .comune = code_or_nothing(writer, "comune", former.comune),
                .manager = manager.empty() ? last_manager(writer, former.id) : manager,
                .more = {{"reason_in", writer.reason()}, {"reopens", former.code}}};
  CaseFacts facts = facts_of(writer);
  know_case(former, facts);
  facts.other_open_cases =
      former.open ? std::vector<std::string>{} : open_cases_of(writer.db(), former.subject);
  know_staff(writer, begun.manager, facts);
  std::string code = former.code;
  if (allows(writer, CaseAct::reopen, facts)) {
    code = begin_case(writer, begun);
    end_followups(writer, former.id);
  }
  return writer.answer(key_of(CaseAct::reopen), code);
}

}  // namespace povnet
