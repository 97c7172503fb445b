#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "intake/plan_copy.h"
#include "store/record_code.h"

namespace povnet {
namespace {

std::string kind_for(ActWriter& writer, const CaseOnFile& care_case, const std::vector<PlanOnFile>& in_force,
                     const std::string& asked) {
  if (!asked.empty()) return code_named(writer, "plan_kind", asked);
  if (!in_force.empty()) return in_force.front().kind;
  return level_on(writer.db(), care_case, writer.on()) == "light" ? "light" : "pais";
}

std::int64_t next_version(SQLite::Database& db, std::int64_t care_case, const std::string& kind) {
  return *select_first(
      db, "SELECT coalesce(max(version), 0) + 1 FROM plan WHERE care_case = ? AND kind = ?",
      [](ResultRow& row) { return row.integer(); }, care_case, kind);
}

PlanOnFile add_plan(ActWriter& writer, const CaseOnFile& care_case, const std::string& kind, Typed fields) {
  const std::int64_t version = next_version(writer.db(), care_case.id, kind);
  fields.insert({{"care_case", care_case.code}, {"kind", kind}, {"version", std::to_string(version)}});
  const std::string code = writer.add("plan", fields, "versione " + std::to_string(version));
  return {.id = record_named(writer, "plan", code), .code = code, .kind = kind, .version = version};
}

/// The plans of that kind that the signed one takes the place of.
void replace_others(ActWriter& writer, const CaseOnFile& care_case, const PlanOnFile& signed_plan) {
  const Day last = writer.on() - std::chrono::days{1};
  for (const PlanOnFile& plan : plans_in_force(writer.db(), care_case.id))
    if (plan.id != signed_plan.id && plan.kind == signed_plan.kind)
      writer.set("plan", plan.id, {{"status", "replaced"}, {"valid_to", iso(last)}}, "sostituito");
}

Typed signature_of(const ActWriter& writer, const SignRequest& request) {
  Typed fields{{"status", "signed"}, {"signed_on", iso(writer.on())}};
  if (!request.next_review.empty()) fields["next_review_on"] = request.next_review;
  if (!request.signed_by.empty()) fields["signed_by"] = request.signed_by;
  if (!request.protocol.empty()) fields["protocol"] = request.protocol;
  return fields;
}

/// A plan that GePI holds: its version goes on from the one in force.
PlanOnFile add_mirrored(ActWriter& writer, const CaseOnFile& care_case, Typed signature) {
  const auto in_force = plans_in_force(writer.db(), care_case.id);
  if (!in_force.empty()) signature["supersedes"] = in_force.front().code;
  return add_plan(writer, care_case, kind_for(writer, care_case, in_force, ""), std::move(signature));
}

}  // namespace

ActAnswer draft_plan(ActWriter& writer, const std::string& code, const std::string& kind) {
  const CaseOnFile care_case = case_named(writer, code);
  const auto draft = draft_of(writer.db(), care_case.id);
  const auto in_force = plans_in_force(writer.db(), care_case.id);
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  facts.has_draft = draft.has_value();
  if (draft) writer.mark("plan", draft->code);
  if (allows(writer, CaseAct::draft, facts)) {
    const std::string new_kind = kind_for(writer, care_case, in_force, kind);
    const bool copies = !in_force.empty() && in_force.front().kind == new_kind;
    const PlanOnFile plan = add_plan(writer, care_case, new_kind,
                                     {{"status", "draft"},
                                      {"drafted_on", iso(writer.on())},
                                      {"supersedes", copies ? in_force.front().code : ""}});
    if (copies) copy_parts(writer, in_force.front().id, plan.id);
    writer.mark("plan", plan.code);
    writer.mark("version", std::to_string(plan.version));
    writer.tag(copies ? "copied" : "empty");
    set_stage(writer, care_case, "plan_draft");
  }
  return writer.answer(key_of(CaseAct::draft), care_case.code);
}

ActAnswer sign_plan(ActWriter& writer, const SignRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  auto plan = draft_of(writer.db(), care_case.id);
  CaseFacts facts = facts_of(writer);
  facts.mirrored = !request.protocol.empty();
  know_case(care_case, facts);
  facts.has_draft = plan.has_value();
  know_plan(writer.db(), care_case,
            plan.value_or(PlanOnFile{.id = 0, .code = {}, .kind = "pais", .version = 1}),
            writer.texts(key_of(CaseAct::sign)), facts);
  facts.professions_asked = writer.figure(key_of(CaseAct::sign), "professions").value_or(0);
  facts.adult_age = writer.figure(key_of(CaseAct::sign), "adult_age").value_or(0);
  writer.mark("plan", plan ? plan->code : "");
  writer.mark("professions", std::to_string(facts.professions_asked));
  if (allows(writer, CaseAct::sign, facts)) {
    if (plan)
      writer.set("plan", plan->id, signature_of(writer, request), "firmato");
    else
      plan = add_mirrored(writer, care_case, signature_of(writer, request));
    writer.mark("plan", plan->code);
    replace_others(writer, care_case, *plan);
    set_stage(writer, care_case, "plan_signed");
    writer.tag("no_review", request.next_review.empty());
  }
  return writer.answer(key_of(CaseAct::sign), care_case.code);
}

ActAnswer record_meeting(ActWriter& writer, const MeetRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  if (allows(writer, CaseAct::meet, facts)) {
    const auto plans = plans_in_force(writer.db(), care_case.id);
    Typed fields = request.fields;
    fields["care_case"] = care_case.code;
    fields["day"] = iso(writer.on());
    if (!plans.empty()) fields["plan"] = plans.front().code;
    writer.mark("meeting", writer.add("meeting", fields, "incontro"));
    writer.tag("plan", !plans.empty());
    writer.tag("no_next", !fields.contains("next_on"));
    if (care_case.open && !plans.empty()) set_stage(writer, care_case, "monitoring");
  }
  return writer.answer(key_of(CaseAct::meet), care_case.code);
}

}  // namespace povnet
