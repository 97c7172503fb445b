#include "cmd/page.h"
#include "cmd/puc.h"

namespace povnet {
namespace {

int run_occasions(Call& call) {
  Reading reading(call);
  const Layout page = layout_named(reading.data(), LayoutKind::page, "occasions");
  const LayoutRecord record = record_for(reading, page, call.text("PERSONA"));
  present_layout(call, reading, "puc occasions", page, request_for(call, record));
  return 0;
}

}  // namespace

Command puc_occasions_command() {
  return {.room = "puc",
          .verb = "occasions",
          .help = "a che cosa una persona può partecipare oggi oltre ai PUC, e perché",
          .operands = {{.name = "PERSONA", .help = "il codice, per esempio P-000123, o il codice fiscale"}},
          .shows_persons = true,
          .run = run_occasions};
}

}  // namespace povnet
