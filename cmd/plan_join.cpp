#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_join(Call& call) {
  return run_act(call, "plan join", [&call](ActWriter& writer) {
    return join_households(writer, call.text("NUCLEO"), call.text("ALTRO-NUCLEO"));
  });
}

}  // namespace

Command plan_join_command() {
  return act_command("join", "unisce due nuclei da un giorno in poi, con il motivo",
                     {{.name = "NUCLEO", .help = "il nucleo che resta"},
                      {.name = "ALTRO-NUCLEO", .help = "il nucleo che vi confluisce"}},
                     {}, run_join);
}

}  // namespace povnet
