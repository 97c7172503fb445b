#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_level(Call& call) {
  return run_act(call, "plan level", [&call](ActWriter& writer) {
    return change_level(writer, call.text("PRESA-IN-CARICO"), call.text("--level"));
  });
}

}  // namespace

Command plan_level_command() {
  return act_command("level", "cambia il livello di una presa in carico, con il motivo", {case_operand()},
                     {{"--level", "LIVELLO", "contact_only, light, full o permanent"}}, run_level);
}

}  // namespace povnet
