#include "cmd/access.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "cmd/report_request.h"
#include "report/explain.h"

namespace povnet {
namespace {

int run_report_explain(Call& call) {
  Reading reading(call);
  const Report report = report_named(reading.data(), call.text("NOME"));
  const CellName cell = parse_cell(call.text("--cell"));
  present_identified(
      call, "report explain",
      explain_cell(reading.reader(), report, request_of(call, reading.reader(), report), cell));
  return 0;
}

}  // namespace

Command report_explain_command() {
  std::vector<Option> options = request_options();
  options.insert(
      options.begin(),
      {.name = "--cell", .value = "RIGA/COLONNA", .help = "la casella, per esempio Melzo/contacts"});
  return {.room = "report",
          .verb = "explain",
          .help = "le registrazioni dietro una casella, tante quante dice il numero",
          .operands = {{"NOME", "il rapporto"}},
          .options = std::move(options),
          .shows_persons = true,
          .run = run_report_explain};
}

}  // namespace povnet
