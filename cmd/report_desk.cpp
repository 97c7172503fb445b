#include "cmd/access.h"
#include "cmd/page.h"
#include "cmd/report.h"
#include "report/layout_document.h"

namespace povnet {
namespace {

int run_desk(Call& call) {
  Reading reading(call);
  LayoutRequest request{.period = {.first = make_day(1000, 1, 1), .last = call.common.as_of},
                        .as_of = call.common.as_of};
  if (!call.common.actor.empty())
    request.named[":staff"] =
        record_named(reading, required_register(reading.data(), "staff"), call.common.actor).id;
  const Layout page = layout_named(reading.data(), LayoutKind::page, "desk");
  present_identified(call, "report desk", layout_document(reading.reader(), page, request));
  return 0;
}

}  // namespace

Command report_desk_command() {
  return {.room = "report",
          .verb = "desk",
          .help = "la pagina del giorno: che cosa scade, che cosa aspetta; con --actor, ciò che è suo",
          .shows_persons = true,
          .run = run_desk};
}

}  // namespace povnet
