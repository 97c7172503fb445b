#include <fmt/format.h>

#include "cmd/export.h"
#include "cmd/folder_export.h"
#include "cmd/own_rows.h"
#include "cmd/page.h"
#include "report/layout_document.h"
#include "store/row.h"

namespace povnet {
namespace {

/// The records of the partner: those that its page is about.
std::set<std::string> own_codes(Reader& reader) {
  const auto codes =
      select(reader.db(), "SELECT code FROM temp.subject", [](ResultRow& row) { return row.text(); });
  return {codes.begin(), codes.end()};
}

LayoutRecord partner_asked(const Call& call, Reading& reading) {
  const auto typed = call.maybe("--ets");
  if (!typed)
    throw Error(Fault::usage, "manca --ets: di chi è il pacchetto", "per esempio --ets \"Coop. Esempio\"");
  return record_named(reading, required_register(reading.data(), "organisation"), *typed);
}

int run_package(Call& call) {
  Reading reading(call);
  const LayoutRecord partner = partner_asked(call, reading);
  FolderExport folder(call, "export package", "il pacchetto");
  const Layout page = layout_named(reading.data(), LayoutKind::page, "package");
  std::size_t left_out = 0;
  for (const char* name : {"pacchetto.xlsx", "pacchetto.html"}) {
    Reader reader(reading.file().db(), reading.data());
    Document document = layout_document(reader, page, request_for(call, partner));
    left_out = keep_own_rows(document, own_codes(reader));
    folder.write(name, std::move(document), partner.code);
  }
  if (left_out > 0)
    warn(call, fmt::format("righe lasciate fuori perché nominano record di altri: {}", left_out));
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
          .options = {{.name = "--ets", .value = "ENTE", .help = "l'ente: nome o codice"}},
          .shows_persons = true,
          .run = run_package};
}

}  // namespace povnet
