#include "cmd/export.h"
#include "cmd/page.h"
#include "report/layout_document.h"

namespace povnet {
namespace {

int run_letter(Call& call) {
  if (!call.given("NOME")) {
    present(call, list_of_letters(data_files_of(call)));
    return 0;
  }
  if (!call.given("CODICE"))
    throw Error(Fault::usage, "manca il codice del record per cui si scrive",
                "povnet export letter dice per quali registri");
  Reading reading(call);
  const Layout letter = layout_named(reading.data(), LayoutKind::letter, call.text("NOME"));
  const LayoutRecord record = record_for(reading, letter, call.text("CODICE"));
  // A key of the person may have been typed; what is kept of the call names the record by its code.
  call.values["CODICE"] = {record.code};
  present_layout(call, reading, "export letter " + letter.key, letter, request_for(call, record));
  return 0;
}

}  // namespace

Command export_letter_command() {
  return {.room = "export",
          .verb = "letter",
          .help = "una lettera da stampare; senza nome, quali ci sono. Nessuna viene spedita",
          .operands = {{.name = "NOME", .help = "la lettera, per esempio convocazione", .required = false},
                       {.name = "CODICE", .help = "il record per cui si scrive", .required = false}},
          .leaves_house = true,
          .shows_persons = true,
          .run = run_letter};
}

}  // namespace povnet
