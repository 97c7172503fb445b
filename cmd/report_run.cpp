#include "cmd/access.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "cmd/report_request.h"

namespace povnet {
namespace {

int run_report(Call& call) {
  Reading reading(call);
  const Report report = report_named(reading.data(), call.text("NOME"));
  ReportRequest request = request_of(call, reading.reader(), report);
  request.compared = call.maybe_period("--compare");
  request.for_all = call.flag("--public");
  Document document = report_document(reading.reader(), report, request);
  present_counted(call, reading.reader(), "report " + report.key, std::move(document), report.identified);
  return 0;
}

}  // namespace

Command report_run_command() {
  Command command{.room = "report",
                  .verb = "",
                  .help = "un rapporto su un periodo",
                  .operands = {{"NOME", "il rapporto, per esempio monthly (mensile)"}},
                  .options = request_options(),
                  .shows_persons = true,
                  .run = run_report};
  command.options.push_back({.name = "--compare",
                             .value = "PERIODO",
                             .help = "accanto a ogni numero quello di un altro periodo, e la differenza"});
  command.options.push_back(
      {.name = "--public",
       .value = "",
       .help = "da pubblicare: senza caselle piccole e senza elenchi di registrazioni"});
  return command;
}

}  // namespace povnet
