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

/// The document once more: its rows are there once, so that each gets its own.
Document twin_of(Document& document) {
  Document twin = document;
  for (std::size_t i = 0; i < document.sheets.size(); ++i)
    for (std::size_t j = 0; j < document.sheets[i].blocks.size(); ++j)
      if (Table* table = std::get_if<Table>(&document.sheets[i].blocks[j])) {
        std::vector<Row> rows;
        for (Row row; table->rows(row);) rows.push_back(std::move(row));
        std::get<Table>(twin.sheets[i].blocks[j]).rows = rows_of(rows);
        table->rows = rows_of(std::move(rows));
      }
  return twin;
}

/// Each table in a file of its own, for what the partner works with.
void put_tables(FolderExport& folder, Document document) {
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks)
      if (Table* table = std::get_if<Table>(&block)) {
        const std::string name = table->key + ".csv";
        folder.put(name, document_of(std::move(*table)));
      }
}

void write_partner(Call& call, Reading& reading, FolderExport& folder, const LayoutRecord& partner) {
  const Layout page = layout_named(reading.data(), LayoutKind::page, "package");
  Document document = layout_document(reading.reader(), page, request_for(call, partner));
  const std::size_t left_out = keep_own_rows(document, subject_codes(reading.reader()));
  folder.admit(document, partner.code);
  for (const char* name : {"pacchetto.xlsx", "pacchetto.html"}) folder.put(name, twin_of(document));
  put_tables(folder, std::move(document));
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
