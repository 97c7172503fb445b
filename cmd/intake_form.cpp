#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/reading.h"
#include "report/register_pages.h"

namespace povnet {
namespace {

/// A text form is read back as it is, so it holds the table alone.
Document fitting(const Call& call, Document form) {
  if (call.common.format == "csv" || call.common.format == "tsv") form.sheets.resize(1);
  return form;
}

int run_form(Call& call) {
  const bool filled = call.flag("--filled");
  if (!filled) {
    const DataFiles data = data_files_of(call);
    present(call, fitting(call, form_document(data, required_register(data, call.text("REGISTRO")), {})));
    return 0;
  }
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const ListQuestion question{.fields = field_values(call, "CAMPO=VALORE"), .as_of = call.common.as_of};
  std::vector<Row> rows = register_rows(reading.reader(), reg, question);
  if (rows.empty())
    throw Error(Fault::input, "nessun record da mettere nel modulo", "togli qualche CAMPO=VALORE");
  present_records(call, "intake form", reg,
                  fitting(call, form_document(reading.data(), reg, std::move(rows))));
  return 0;
}

}  // namespace

Command intake_form_command() {
  return {.room = "intake",
          .verb = "form",
          .help = "un modulo di inserimento, vuoto o con i record da correggere",
          .operands = {{.name = "REGISTRO", .help = "il registro"},
                       {.name = "CAMPO=VALORE",
                        .help = "con --filled: solo questi record",
                        .required = false,
                        .many = true}},
          .options = {{.name = "--filled",
                       .value = "",
                       .help = "con i record che ci sono, da correggere e reimportare"}},
          .shows_persons = true,
          .run = run_form};
}

}  // namespace povnet
