#include "workbook/lint.h"

#include "cmd/export.h"
#include "cmd/form_request.h"

namespace povnet {
namespace {

int run_lint(Call& call) {
  Reading reading(call);
  FormFields fields(reading.reader(),
                    {.period = {call.common.as_of, call.common.as_of}, .as_of = call.common.as_of});
  const Form form = open_form(call.text("MODULO"), call.text("MODULO"));
  std::vector<LintFinding> findings = lint_form(form, names_only(fields));
  if (const auto old = call.maybe("--against"))
    for (LintFinding& finding : form_differences(form, open_form(*old, *old)))
      findings.push_back(std::move(finding));
  std::vector<Row> rows;
  for (const LintFinding& finding : findings)
    rows.push_back({Cell::of(finding.kind), Cell::of(finding.sheet), Cell::of(finding.cell),
                    Cell::of(finding.what), Cell::of(finding.hint)});
  present(call, document_of({.key = "lint",
                             .title = "Che cosa guardare nel modulo",
                             .columns = {{.key = "kind", .label = "Che cosa"},
                                         {.key = "sheet", .label = "Foglio"},
                                         {.key = "cell", .label = "Cella"},
                                         {.key = "what", .label = "Perché"},
                                         {.key = "hint", .label = "Che cosa fare"}},
                             .rows = rows_of(std::move(rows)),
                             .if_empty = "niente da segnalare"}));
  return 0;
}

}  // namespace

Command export_lint_command() {
  return {.room = "export",
          .verb = "lint",
          .help = "che cosa non va nei segni di un modulo, e che cosa è cambiato dalla versione di prima",
          .operands = {{"MODULO", "la cartella .xlsx o .xlsm dell'ufficio"}},
          .options = {{.name = "--against",
                       .value = "VECCHIO",
                       .help = "la versione precedente dello stesso modulo"}},
          .run = run_lint};
}

}  // namespace povnet
