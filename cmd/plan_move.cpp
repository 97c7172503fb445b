#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_move(Call& call) {
  return run_act(call, "plan move", [&call](ActWriter& writer) {
    return move_case(writer, {.care_case = call.text("PRESA-IN-CARICO"),
                              .to = call.text("--to"),
                              .handover = call.maybe("--handover").value_or("")});
  });
}

}  // namespace

Command plan_move_command() {
  return act_command("move", "porta la presa in carico in un altro comune, o fuori dall'Ambito",
                     {case_operand()},
                     {{"--to", "COMUNE|AMBITO", "dove; fuori dall'Ambito la presa in carico si chiude"},
                      {"--handover", "TESTO", "uscendo dall'Ambito: che cosa deve sapere chi continua"}},
                     run_move);
}

}  // namespace povnet
