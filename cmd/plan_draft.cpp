#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_draft(Call& call) {
  return run_act(call, "plan draft", [&call](ActWriter& writer) {
    return draft_plan(writer, call.text("PRESA-IN-CARICO"), call.maybe("--kind").value_or(""));
  });
}

}  // namespace

Command plan_draft_command() {
  return act_command(
      "draft", "prepara un progetto, o una nuova versione di quello firmato", {case_operand()},
      {{"--kind", "TIPO", "pais, simplified, personal, specialist o light; se manca, quello di prima"}},
      run_draft);
}

}  // namespace povnet
