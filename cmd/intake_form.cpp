#include <filesystem>

#include "cmd/access.h"
#include "cmd/intake_reading.h"
#include "cmd/list_filters.h"
#include "cmd/reading.h"
#include "intake/refusal.h"
#include "report/entry_form.h"

namespace povnet {
namespace {

Document fitting(const Call& call, Document form) {
  if (call.common.format != "csv" && call.common.format != "tsv") return form;
  form = as_text_form(std::move(form));
  if (!call.flag("--filled")) std::get<Table>(form.sheets.front().blocks.front()).rows = {};
  return form;
}

/// An empty form needs no case file; where there is one, it offers the antennas, the staff, the comuni of it.
void empty_form(Call& call) {
  const DataFiles data = data_files_of(call);
  const Register reg = required_register(data, call.text("REGISTRO"));
  refuse_written_otherwise(reg);
  FormLists lists;
  if (std::filesystem::exists(call.common.db)) {
    Reading reading(call);
    lists = form_lists(reading.reader(), reg);
  }
  present(call, fitting(call, form_document(data, reg, lists, {})));
}

int run_form(Call& call) {
  if (!call.flag("--filled")) {
    empty_form(call);
    return 0;
  }
  Reading reading(call);
  const Register reg = required_register(reading.data(), call.text("REGISTRO"));
  const ListQuestion question = list_question(call, reading, reg);
  std::vector<Row> rows = form_rows(reading.reader(), reg, question);
  if (rows.empty())
    throw Error(Fault::input, "nessun record da mettere nel modulo", "togli qualche CAMPO=VALORE");
  present_records(
      call, "intake form", reg,
      fitting(call, form_document(reading.data(), reg, form_lists(reading.reader(), reg), std::move(rows))));
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
