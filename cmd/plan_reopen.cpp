#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_reopen(Call& call) {
  return run_act(call, "plan reopen", [&call](ActWriter& writer) {
    return reopen_case(writer, call.text("PRESA-IN-CARICO"), call.maybe("--manager").value_or(""));
  });
}

}  // namespace

Command plan_reopen_command() {
  return act_command(
      "reopen", "riapre una presa in carico chiusa, con il motivo", {case_operand()},
      {{"--manager", "OPERATORE", "il case manager; se manca, quello di prima se è in servizio"}},
      run_reopen);
}

}  // namespace povnet
