#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

int run_one(Call& call) {
  const AssignRequest request{
      .care_case = call.text("PRESA-IN-CARICO"), .staff = call.text("--staff"), .role = call.text("--role")};
  return run_act(call, "plan assign", [&request](ActWriter& writer) { return assign_case(writer, request); });
}

int run_all(Call& call) {
  const HandOverRequest request{.former = call.text("--from"),
                                .staff = call.text("--to"),
                                .comune = call.maybe("--comune").value_or("")};
  return run_act(call, "plan assign", [&request](ActWriter& writer) { return hand_over(writer, request); });
}

int run_assign(Call& call) {
  const bool all = call.given("--from") || call.given("--to");
  if (all && (call.given("PRESA-IN-CARICO") || call.given("--staff")))
    throw Error(Fault::usage,
                "--from e --to passano tutto ciò che un operatore segue: qui c'è anche una presa in carico",
                "scrivere o PRESA-IN-CARICO --staff, o --from e --to");
  if (!all && !call.given("PRESA-IN-CARICO"))
    throw Error(Fault::usage, "povnet plan assign: manca PRESA-IN-CARICO, oppure --from e --to",
                "povnet plan assign --help mostra come si usa");
  return all ? run_all(call) : run_one(call);
}

}  // namespace

Command plan_assign_command() {
  Operand care_case = case_operand();
  care_case.required = false;
  return act_command(
      "assign", "affida una presa in carico, o tutto ciò che un collega lascia", {care_case},
      {{"--staff", "OPERATORE", "a chi"},
       {.name = "--role",
        .value = "RUOLO",
        .help = "con che ruolo; il case manager è uno solo alla volta",
        .fallback = "case_manager"},
       {"--from", "OPERATORE", "chi lascia: casi, deleghe, verifiche, posti negli snodi, decisioni"},
       {"--to", "OPERATORE", "chi li riceve"},
       {"--comune", "COMUNE", "con --from: solo ciò che è di questo comune"}},
      run_assign);
}

}  // namespace povnet
