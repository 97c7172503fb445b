#include <algorithm>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "store/record_code.h"

namespace povnet {
namespace {

bool holds(const std::vector<std::string>& codes, const std::string& code) {
  return std::ranges::find(codes, code) != codes.end();
}

void plan_followups(ActWriter& writer, const CaseOnFile& care_case, const std::string& reason) {
  const ActTexts& texts = writer.texts(key_of(CaseAct::close));
  if (holds(texts.list("without_followup"), reason)) return;
  for (const std::string& months : texts.list("followup_months")) {
    const auto count = parse_integer(months);
    if (!count)
      throw Error(Fault::input, "schemas/acts/close.toml: \"" + months + "\" non è un numero di mesi",
                  "scrivere followup_months come [\"6\", \"12\"]");
    const Day due = add_months(writer.on(), static_cast<int>(*count));
    writer.add("followup", {{"care_case", care_case.code}, {"month", months}},
               "verifica da fare il " + italian(due));
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
  facts.asks_results = !holds(texts.list("without_results"), reason);
  facts.asks_handover = holds(texts.list("with_handover"), reason);
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
