#include "cmd/access.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "cmd/report_request.h"

namespace povnet {
namespace {

int run_report(Call& call) {
  Reading reading(call);
  const Report report = report_named(reading.data(), call.text("NOME"));
  Document document = report_document(reading.reader(), report, request_of(call, reading.reader(), report));
  present_counted(call, reading.reader(), "report " + report.key, std::move(document), report.identified);
  return 0;
}

}  // namespace

Command report_run_command() {
  return {.room = "report",
          .verb = "",
          .help = "un rapporto su un periodo",
          .operands = {{"NOME", "il rapporto, per esempio monthly (mensile)"}},
          .options = request_options(),
          .shows_persons = true,
          .run = run_report};
}

}  // namespace povnet
