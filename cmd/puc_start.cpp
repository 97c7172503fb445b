#include "cmd/puc.h"
#include "cmd/puc_act.h"
#include "intake/puc_acts.h"

namespace povnet {
namespace {

int run_puc_start(Call& call) {
  const PucStartRequest request{.assignment = call.text("ABBINAMENTO"),
                                .trained = call.maybe("--training").value_or(""),
                                .equipped = call.maybe("--equipment").value_or(""),
                                .visited = call.maybe("--visit").value_or("")};
  return run_act(call, "puc start", [&request](ActWriter& writer) { return start_puc(writer, request); });
}

}  // namespace

Command puc_start_command() {
  return puc_act_command("start", "fa iniziare un abbinamento proposto, o riprendere uno sospeso",
                         {assignment_operand()},
                         {{"--training", "GIORNO", "quando è stata fatta la formazione sulla sicurezza"},
                          {"--equipment", "GIORNO", "quando sono stati consegnati i DPI"},
                          {"--visit", "GIORNO", "quando è stata fatta la visita medica"}},
                         run_puc_start);
}

}  // namespace povnet
