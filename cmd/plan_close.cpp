#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_close(Call& call) {
  return run_act(call, "plan close", [&call](ActWriter& writer) {
    return close_case(writer, {.care_case = call.text("PRESA-IN-CARICO"),
                               .reason = call.text("--reason-code"),
                               .handover = call.maybe("--handover").value_or(""),
                               .continues = call.maybe("--continues").value_or("")});
  });
}

}  // namespace

Command plan_close_command() {
  return act_command("close", "chiude una presa in carico e ne prevede le verifiche a 6 e 12 mesi",
                     {case_operand()},
                     {{"--reason-code", "MOTIVO", "una voce di case_close_reason, per esempio goals_met"},
                      {"--handover", "TESTO", "che cosa deve sapere chi continua"},
                      {"--continues", "ENTE", "chi continua: un ente della rete"}},
                     run_close);
}

}  // namespace povnet
