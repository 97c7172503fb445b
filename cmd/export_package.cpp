#include <fmt/format.h>

#include <variant>

#include "cmd/evaluator_package.h"
#include "cmd/export.h"
#include "cmd/folder_export.h"
#include "cmd/own_rows.h"
#include "cmd/page.h"
#include "cmd/released_rows.h"
#include "report/layout_document.h"
#include "report/subject.h"

namespace povnet {
namespace {

LayoutRecord partner_asked(const Call& call, Reading& reading) {
  const auto typed = call.maybe("--ets");
  if (!typed)
    throw Error(Fault::usage, "manca --ets: di chi è il pacchetto",
                "per esempio --ets \"Coop. Esempio\"; per chi valuta --evaluator");
  return record_named(reading, required_register(reading.data(), "organisation"), *typed);
}

/// Each table in a file of its own, for what the partner works with.
void write_tables(FolderExport& folder, Document document, const std::string& code) {
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks)
      if (Table* table = std::get_if<Table>(&block)) {
        const std::string name = table->key + ".csv";
        folder.write(name, document_of(std::move(*table)), code);
      }
}

void write_partner(Call& call, Reading& reading, FolderExport& folder, const LayoutRecord& partner) {
  const Layout page = layout_named(reading.data(), LayoutKind::page, "package");
  std::size_t left_out = 0;
  // The rows of a document are there once: each file has its own.
  const auto own_document = [&] {
    Reader reader(reading.file().db(), reading.data());
    Document document = layout_document(reader, page, request_for(call, partner));
    left_out = keep_own_rows(document, subject_codes(reader));
    return document;
  };
  folder.write("pacchetto.xlsx", own_document(), partner.code);
  folder.write("pacchetto.html", own_document(), partner.code);
  write_tables(folder, own_document(), partner.code);
  if (left_out > 0)
    warn(call, fmt::format("righe lasciate fuori perché nominano record di altri: {}", left_out));
}

int run_package(Call& call) {
  Reading reading(call);
  const bool evaluator = call.flag("--evaluator");
  if (evaluator && call.given("--ets"))
    throw Error(Fault::usage, "--ets ed --evaluator insieme no: sono due pacchetti", "toglierne uno");
  if (evaluator) {
    FolderExport folder(call, "export package", "il pacchetto");
    write_evaluator(call, reading, folder);
    folder.finish();
    return 0;
  }
  const LayoutRecord partner = partner_asked(call, reading);
  FolderExport folder(call, "export package", "il pacchetto");
  write_partner(call, reading, folder, partner);
  folder.finish();
  return 0;
}

}  // namespace

Command export_package_command() {
  return {.room = "export",
          .verb = "package",
          .help =
              "per un ente: i suoi contatti, le sue ore, i suoi rendiconti con l'esito, ciò che non torna; "
              "niente di altri",
          .options = {{.name = "--ets", .value = "ENTE", .help = "l'ente: nome o codice"},
                      {.name = "--evaluator",
                       .value = "",
                       .help = "invece, per chi valuta: attività e percorsi sotto pseudonimo"},
                      recipient_option()},
          .leaves_house = true,
          .shows_persons = true,
          .run = run_package};
}

}  // namespace povnet
