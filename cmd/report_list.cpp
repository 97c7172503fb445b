#include "cmd/reading.h"
#include "cmd/report.h"
#include "report/definition.h"

namespace povnet {
namespace {

int run_report_list(Call& call) {
  present(call, list_of_reports(data_files_of(call)));
  return 0;
}

int run_definition(Call& call) {
  const DataFiles data = data_files_of(call);
  present(call, definition_of(data, report_named(data, call.text("NOME"))));
  return 0;
}

}  // namespace

Command report_list_command() {
  return {.room = "report", .verb = "list", .help = "i rapporti, con il loro scopo", .run = run_report_list};
}

Command report_definition_command() {
  return {.room = "report",
          .verb = "definition",
          .help = "come si conta ogni colonna di un rapporto",
          .operands = {{"NOME", "il rapporto"}},
          .run = run_definition};
}

std::vector<Command> report_commands() {
  return {report_run_command(),        report_list_command(), report_explain_command(),
          report_definition_command(), report_desk_command(), report_freeze_command(),
          report_frozen_command(),     report_diff_command(), report_pack_command()};
}

}  // namespace povnet
