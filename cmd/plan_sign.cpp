#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_sign(Call& call) {
  const auto review = call.maybe_day("--next-review");
  return run_act(call, "plan sign", [&](ActWriter& writer) {
    return sign_plan(writer, {.care_case = call.text("PRESA-IN-CARICO"),
                              .next_review = review ? iso(*review) : "",
                              .signed_by = call.maybe("--signed-by").value_or(""),
                              .protocol = call.maybe("--protocol").value_or("")});
  });
}

}  // namespace

Command plan_sign_command() {
  return act_command(
      "sign", "firma il progetto in bozza, che da allora non si corregge più", {case_operand()},
      {{"--next-review", "GIORNO", "quando si rivede"},
       {"--signed-by", "TESTO", "chi ha firmato"},
       {"--protocol", "NUMERO", "il protocollo di GePI: ciò che è firmato lì si registra e basta"}},
      run_sign);
}

}  // namespace povnet
