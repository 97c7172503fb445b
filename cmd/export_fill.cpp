#include "workbook/fill.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "cmd/export.h"
#include "cmd/form_request.h"
#include "cmd/sending.h"
#include "package/check.h"
#include "report/notes.h"
#include "sheet/atomic_file.h"
#include "workbook/binding.h"
#include "workbook/entry_rules.h"
#include "workbook/lint.h"

namespace povnet {
namespace {

constexpr std::size_t most_told = 5;

void refuse_screen(const Call& call) {
  if (call.common.output == "-")
    throw Error(Fault::usage, "il modulo compilato non si mostra a schermo",
                "indicare un file con -o FILE.xlsx");
}

/// A workbook with macros under the name of one without is opened by nobody.
void check_names(const Call& call, const std::string& form) {
  const auto ending = std::filesystem::path(form).extension();
  if (lower(std::filesystem::path(call.common.output).extension().string()) != lower(ending.string()))
    throw Error(Fault::usage, "-o: il modulo è un " + ending.string() + ", e compilato resta tale",
                "dai a -o la stessa estensione");
  std::error_code none;
  if (std::filesystem::equivalent(form, call.common.output, none))
    throw Error(Fault::usage, "-o è il modulo stesso: non resterebbe da compilare di nuovo",
                "dai a -o un altro nome");
}

void say_done(Call& call, const FillResult& result) {
  if (result.parts_changed == 0)
    return say(call, "il modulo non ha segni da compilare: è stato copiato com'è");
  say(call, fmt::format("compilato {} (righe aggiunte: {}; parti cambiate: {})", call.common.output,
                        result.rows_added, result.parts_changed));
}

/// What somebody would otherwise find out from a wrong total.
void warn_of_form(Call& call, const Form& form, const FormSource& source) {
  std::size_t told = 0;
  for (const LintFinding& finding : lint_form(form, source)) {
    if (finding.kind == "bloccata" || finding.kind == "elenco") continue;
    const std::string cell = finding.cell.empty() ? "" : ":" + finding.cell;
    if (++told <= most_told)
      warn(call, form.archive.shown_name() + ":" + finding.sheet + cell + ": " + finding.what, finding.hint);
  }
  if (told > most_told) warn(call, fmt::format("e altre {}: povnet export lint le elenca", told - most_told));
}

int run_fill(Call& call) {
  const std::string path = call.text("MODULO");
  refuse_screen(call);
  const Form form = open_form(path, path);
  check_names(call, path);
  Reading reading(call);
  FormFields fields(reading.reader(), form_request_of(call, reading.reader()));
  IdentifiedRows rows(call);
  const FormSource source = form_source(fields, rows);
  FillPlan plan(form, source);
  if (const auto bind = call.maybe("--bind"))
    for (const std::string& warning : bind_targets(read_binding(*bind), source, plan)) warn(call, warning);
  warn_of_form(call, form, source);
  for (const std::string& refused : refused_entries(plan)) warn(call, path + ":" + refused);
  AtomicFile file(call.common.output);
  const FillResult result = fill_form(plan, path, file.temporary());
  check_office_file(file.temporary());
  rows.log(call, "export fill");
  record_if_sent(call, "fill", std::filesystem::path(path).filename().string(), file.temporary());
  file.commit();
  say_done(call, result);
  for (const std::string& note : notes_of(reading.reader(), call.common.as_of)) say(call, note);
  return 0;
}

}  // namespace

Command export_fill_command() {
  Command fill{.room = "export",
               .verb = "fill",
               .help = "la cartella di lavoro di un ufficio, compilata senza romperla",
               .operands = {{"MODULO", "la cartella .xlsx o .xlsm dell'ufficio"}},
               .options = form_options(),
               .leaves_house = true,
               .shows_persons = true,
               .run = run_fill,
               .output = ".xlsx .xlsm .xltx .xltm"};
  fill.options.insert(fill.options.begin(),
                      {.name = "--bind",
                       .value = "FILE",
                       .help = "dice dove scrivere in un modulo senza segni, che resta com'è (TOML)"});
  return fill;
}

}  // namespace povnet
