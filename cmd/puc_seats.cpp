#include "cmd/puc.h"
#include "cmd/reading.h"
#include "report/notes.h"
#include "report/puc_seats_list.h"
#include "report/resolve.h"

namespace povnet {
namespace {

int run_seats(Call& call) {
  Reading reading(call);
  const Day on = call.maybe_day("--on").value_or(call.common.as_of);
  std::optional<std::string> comune;
  if (const auto typed = call.maybe("--comune"))
    comune = resolve(reading.reader(), "comuni_on_file", "name", *typed, "un comune");
  Document document = puc_seats_document(reading.reader(), on, comune);
  document.notes = notes_of(reading.reader(), on);
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command puc_seats_command() {
  return {.room = "puc",
          .verb = "seats",
          .help = "i posti dei progetti aperti: occupati, liberi, e che cosa non va",
          .operands = {},
          .options = {{.name = "--comune", .value = "COMUNE", .help = "solo i progetti di un comune"},
                      {.name = "--on",
                       .value = "GIORNO",
                       .help = "in quale giorno; se manca, quello di --as-of"}},
          .run = run_seats};
}

}  // namespace povnet
