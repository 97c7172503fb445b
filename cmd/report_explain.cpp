#include "base/text.h"
#include "cmd/access.h"
#include "cmd/frozen_copy.h"
#include "cmd/reading.h"
#include "cmd/report.h"
#include "cmd/report_request.h"
#include "report/explain.h"
#include "report/frozen_cell.h"
#include "report/used_rows.h"

namespace povnet {
namespace {

/// What is frozen has its period, its rows and its narrowing already.
int explain_frozen(Call& call) {
  for (const Option& option : request_options())
    if (call.given(option.name))
      throw Error(Fault::usage, option.name + " non vale per una copia congelata",
                  "la copia ha già il suo periodo e le sue righe");
  FrozenOnFile copy = frozen_on_file(call, call.text("NOME"));
  Document document = frozen_cell(copy.document.title + " (" + copy.kept.code + ")", copy.report,
                                  parse_cell(call.text("--cell")));
  document.as_of = copy.report.request.as_of;
  present_identified(call, "report explain " + copy.kept.code, std::move(document));
  return 0;
}

int run_report_explain(Call& call) {
  if (looks_like_code(upper(call.text("NOME")))) return explain_frozen(call);
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
          .operands = {{"NOME", "il rapporto, o una copia congelata, per esempio RAP-000001"}},
          .options = std::move(options),
          .shows_persons = true,
          .run = run_report_explain};
}

}  // namespace povnet
