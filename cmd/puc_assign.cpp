#include "cmd/puc.h"
#include "cmd/puc_act.h"
#include "intake/puc_acts.h"

namespace povnet {
namespace {

int run_puc_assign(Call& call) {
  const PucAssignRequest request{.person = call.text("PERSONA"),
                                 .project = call.text("--project"),
                                 .title = call.maybe("--title").value_or(""),
                                 .slot = call.maybe("--slot").value_or(""),
                                 .starts = call.maybe("--from").value_or(""),
                                 .ends = call.maybe("--to").value_or(""),
                                 .hours = call.maybe("--hours").value_or(""),
                                 .consents = call.flag("--consent")};
  return run_act(call, "puc assign",
                 [&request](ActWriter& writer) { return assign_to_puc(writer, request); });
}

}  // namespace

Command puc_assign_command() {
  return puc_act_command(
      "assign", "propone a una persona un posto in un progetto",
      {{.name = "PERSONA", .help = "chi partecipa, per esempio P-000001"}},
      {{"--project", "PROGETTO", "il progetto, per numero"},
       {"--title", "TITOLO", "ADI, SFL, PAIS o VOL; se manca, quello valido quel giorno"},
       {"--slot", "POSTAZIONE", "il luogo, fra quelli del progetto"},
       {"--from", "GIORNO", "da quando; se manca, il giorno dell'atto o l'inizio del progetto"},
       {"--to", "GIORNO", "fino a quando; se manca, la fine del progetto"},
       {"--hours", "ORE", "ore la settimana; se manca, quelle del progetto"},
       {"--consent", "", "la persona consente a un altro comune"}},
      run_puc_assign);
}

}  // namespace povnet
