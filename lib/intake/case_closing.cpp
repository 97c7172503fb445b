#include "base/text.h"
#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "store/record_code.h"

namespace povnet {
namespace {

void plan_followups(ActWriter& writer, const CaseOnFile& care_case, const std::string& reason) {
  if (writer.texts(key_of(CaseAct::close)).lists_code("without_followup", reason)) return;
  for (const char* which : {"first_followup", "last_followup"}) {
    const auto months = writer.figure(key_of(CaseAct::close), which);
    if (!months) continue;
    writer.add("followup", {{"care_case", care_case.code}, {"month", std::to_string(*months)}},
               "verifica da fare il " + italian(add_months(writer.on(), *months)));
  }
  writer.tag("followups");
}

}  // namespace

ActAnswer close_case(ActWriter& writer, const CloseRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  const std::string reason = code_named(writer, "case_close_reason", request.reason);
  const ActTexts& texts = writer.texts(key_of(CaseAct::close));
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  for (const PlanOnFile& plan : plans_in_force(writer.db(), care_case.id))
    know_parts(writer.db(), care_case, plan, facts);
  facts.asks_results = !texts.lists_code("without_results", reason);
  facts.asks_handover = texts.lists_code("with_handover", reason);
  facts.has_handover = !trim(request.handover).empty();
  writer.mark("reason", writer.label("case_close_reason", reason));
  Typed fields{{"reason_out", reason}};
  if (facts.has_handover) fields["handover"] = request.handover;
  if (!request.continues.empty()) {
    fields["continues_with"] = request.continues;
    writer.mark("continues", code_of(writer.db(), {"organisation",
                                                   record_named(writer, "organisation", request.continues)}));
    writer.tag("continues");
  }
  if (allows(writer, CaseAct::close, facts)) {
    list_pending(writer, care_case);
    end_case(writer, care_case, fields);
    plan_followups(writer, care_case, reason);
  }
  return writer.answer(key_of(CaseAct::close), care_case.code);
}

}  // namespace povnet
