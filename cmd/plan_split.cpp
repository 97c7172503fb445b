#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_split(Call& call) {
  const SplitRequest request{.household = call.text("NUCLEO"), .members = call.list("--members")};
  if (request.members.empty())
    throw Error(Fault::usage, "povnet plan split: manca --members",
                "indicare chi forma il nuovo nucleo, per esempio --members P-000002 P-000003");
  return run_act(call, "plan split",
                 [&request](ActWriter& writer) { return split_household(writer, request); });
}

}  // namespace

Command plan_split_command() {
  return act_command("split", "divide un nucleo: chi ne esce ne forma uno nuovo",
                     {{.name = "NUCLEO", .help = "il nucleo che si divide, per esempio N-000001"}},
                     {{.name = "--members",
                       .value = "PERSONA...",
                       .help = "chi forma il nuovo nucleo; la prima persona lo rappresenta",
                       .many = true}},
                     run_split);
}

}  // namespace povnet
