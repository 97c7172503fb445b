#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_assess(Call& call) {
  return run_act(call, "plan assess", [&call](ActWriter& writer) {
    return assess_case(writer, {.care_case = call.text("PRESA-IN-CARICO"),
                                .tool = call.text("--tool"),
                                .outcome = call.maybe("--outcome").value_or(""),
                                .conclude = call.flag("--close"),
                                .staff = call.maybe("--staff").value_or("")});
  });
}

}  // namespace

Command plan_assess_command() {
  return act_command("assess", "apre un'analisi, e la conclude", {case_operand()},
                     {{.name = "--tool",
                       .value = "STRUMENTO",
                       .help = "AP analisi preliminare, QA quadro di analisi, LIGHT scheda leggera",
                       .fallback = "AP"},
                      {"--outcome", "ESITO", "A, B, C o D: conclude l'analisi preliminare"},
                      {"--close", "", "conclude il quadro di analisi o la scheda leggera"},
                      {"--staff", "OPERATORE", "chi valuta"}},
                     run_assess);
}

}  // namespace povnet
