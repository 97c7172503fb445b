#include <fmt/format.h>

#include "base/text.h"
#include "cmd/access.h"
#include "cmd/export.h"
#include "cmd/form_request.h"
#include "cmd/reading.h"
#include "cmd/released_rows.h"
#include "report/notes.h"

namespace povnet {
namespace {

void require_dataset(ReleasedRows& rows, const std::string& name) {
  if (rows.has(name)) return;
  const auto near = nearest(name, rows.lists());
  throw Error(Fault::usage, "non c'è un dataset \"" + name + "\"",
              near ? "forse \"" + *near + "\"" : "povnet export fields li elenca");
}

int run_dataset(Call& call) {
  Reading reading(call);
  Reader& reader = reading.reader();
  const FormRequest request = form_request_of(call, reader);
  ReleasedRows rows(call, reader, request);
  const std::string name = call.text("DATASET");
  require_dataset(rows, name);
  const Dataset dataset = dataset_named(reading.data(), name);
  Document document = document_of(rows.table(name));
  document.key = name;
  document.title = dataset.label;
  document.as_of = request.as_of;
  document.notes = notes_of(reader, request.as_of);
  if (request.identified) {
    present_identified(call, "export dataset", std::move(document));
    return 0;
  }
  document.notes.push_back("Sotto pseudonimo: senza nomi e testi liberi; una riga è " + dataset.grain);
  if (rows.left_out() > 0)
    warn(call, fmt::format("righe di nuclei in protezione lasciate fuori: {}", rows.left_out()));
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command export_dataset_command() {
  Command command{.room = "export",
                  .verb = "dataset",
                  .help = "le righe di un dataset, sotto pseudonimo, per chi le studia",
                  .operands = {{.name = "DATASET", .help = "il suo nome, per esempio contacts"}},
                  .options = form_options(),
                  .leaves_house = true,
                  .shows_persons = true,
                  .run = run_dataset};
  command.options.push_back(recipient_option());
  return command;
}

}  // namespace povnet
