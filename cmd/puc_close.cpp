#include "cmd/puc.h"
#include "cmd/puc_act.h"
#include "intake/puc_acts.h"

namespace povnet {
namespace {

int run_puc_suspend(Call& call) {
  return run_act(call, "puc suspend",
                 [&call](ActWriter& writer) { return suspend_puc(writer, call.text("ABBINAMENTO")); });
}

int run_puc_close(Call& call) {
  return run_act(call, "puc close", [&call](ActWriter& writer) {
    return close_puc(writer, call.text("ABBINAMENTO"), call.text("--reason-code"));
  });
}

}  // namespace

Command puc_suspend_command() {
  return puc_act_command("suspend", "sospende un abbinamento in corso, con il motivo", {assignment_operand()},
                         {}, run_puc_suspend);
}

Command puc_close_command() {
  return puc_act_command(
      "close", "conclude un abbinamento e dice che cosa resta da fare", {assignment_operand()},
      {{"--reason-code", "MOTIVO", "una voce di puc_close_reason, per esempio done o refused_start"}},
      run_puc_close);
}

}  // namespace povnet
