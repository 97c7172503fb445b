#include "workbook/fill.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cmd/export.h"
#include "cmd/form_request.h"
#include "cmd/sending.h"
#include "package/check.h"
#include "report/notes.h"
#include "sheet/atomic_file.h"
#include "workbook/binding.h"

namespace povnet {
namespace {

/// A workbook with macros under the name of one without is opened by nobody.
void check_names(const Call& call, const std::string& form) {
  if (call.common.output == "-")
    throw Error(Fault::usage, "il modulo compilato non si mostra a schermo",
                "indicare un file con -o FILE.xlsx");
  const auto ending = std::filesystem::path(form).extension();
  if (std::filesystem::path(call.common.output).extension() != ending)
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

int run_fill(Call& call) {
  const std::string path = call.text("MODULO");
  check_names(call, path);
  Reading reading(call);
  FormFields fields(reading.reader(), form_request_of(call, reading.reader()));
  IdentifiedRows rows(call);
  const FormSource source = form_source(fields, rows);
  const Form form = open_form(path, path);
  FillPlan plan(form, source);
  if (const auto bind = call.maybe("--bind"))
    for (const std::string& warning : bind_targets(read_binding(*bind), source, plan)) warn(call, warning);
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
