#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_open(Call& call) {
  return run_act(call, "plan open", [&call](ActWriter& writer) {
    return open_case(writer, {.subject = call.text("NUCLEO|PERSONA"),
                              .level = call.text("--level"),
                              .comune = call.maybe("--comune").value_or(""),
                              .manager = call.maybe("--manager").value_or(""),
                              .protocol = call.maybe("--protocol").value_or(""),
                              .channel = call.maybe("--channel").value_or("")});
  });
}

}  // namespace

Command plan_open_command() {
  return act_command(
      "open", "apre una presa in carico",
      {{.name = "NUCLEO|PERSONA", .help = "chi si prende in carico, per esempio N-000001"}},
      {{.name = "--level",
        .value = "LIVELLO",
        .help = "light (leggera), full (piena), permanent o contact_only",
        .fallback = "full"},
       {"--comune", "COMUNE", "chi ne risponde; se manca, il comune dove vive"},
       {"--manager", "OPERATORE", "il case manager"},
       {"--protocol", "NUMERO", "il protocollo di GePI: ciò che è deciso lì si registra e basta"},
       {"--channel", "CANALE", "da dove arriva: una voce di access_channel"}},
      run_open);
}

}  // namespace povnet
