#include "cmd/page.h"
#include "cmd/plan.h"

namespace povnet {
namespace {

int run_sheet(Call& call) {
  Reading reading(call);
  const Layout page = layout_named(reading.data(), LayoutKind::page, "sheet");
  LayoutRequest request = request_for(call, record_for(reading, page, call.text("PRESA_IN_CARICO")));
  if (const auto version = call.maybe_integer("--version")) request.named[":version"] = *version;
  present_layout(call, reading, "plan sheet", page, request);
  return 0;
}

}  // namespace

Command plan_sheet_command() {
  return {.room = "plan",
          .verb = "sheet",
          .help = "il progetto personalizzato firmato, come lo riceve la persona",
          .operands = {{.name = "PRESA_IN_CARICO", .help = "il codice, per esempio PIC-000123"}},
          .options = {{.name = "--version", .value = "NUMERO", .help = "una versione, anche in bozza"}},
          .shows_persons = true,
          .run = run_sheet};
}

}  // namespace povnet
