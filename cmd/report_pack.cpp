#include <fmt/format.h>

#include <filesystem>

#include "base/text.h"
#include "cmd/folder_export.h"
#include "cmd/frozen_copy.h"
#include "cmd/report.h"
#include "report/layout_document.h"
#include "schema/pack.h"

namespace povnet {
namespace {

/// What a pack is made for; the same for each of its documents.
struct PackCall {
  Call& call;
  Reading& reading;
  Period period;
};

Document pack_document(const PackCall& pack, const PackDocument& plan, Reader& reader) {
  const Day as_of = pack.call.common.as_of;
  if (plan.kind == PackDocument::Kind::report)
    return report_document(reader, report_named(pack.reading.data(), plan.key),
                           {.period = pack.period, .as_of = as_of});
  const Layout workbook = layout_named(pack.reading.data(), LayoutKind::workbook, plan.key);
  const Period period = workbook.cumulative ? from_the_beginning(as_of) : pack.period;
  return layout_document(reader, workbook, {.period = period, .as_of = as_of});
}

std::string changes_since(const PackCall& pack, const PackDocument& plan, const std::string& code,
                          FolderExport& folder) {
  const FrozenOnFile before = frozen_on_file(pack.call, code);
  const ReportSide now = as_it_is_now(pack.reading, before.report);
  const auto cells = differing_cells(pack.reading.file().db(), before, now);
  if (cells.empty()) return "come in " + code;
  const std::string file = "cambi-" + std::filesystem::path(plan.file).stem().string() + ".html";
  folder.write(file, difference(before, now, cells));
  return fmt::format("{} caselle cambiate da {}: {}", cells.size(), code, file);
}

/// What the numbers say beside the last copy that was kept of them; a file of its own where they differ.
std::string since_last_time(const PackCall& pack, const PackDocument& plan, FolderExport& folder) {
  if (plan.kind == PackDocument::Kind::workbook)
    return "si confronta con ciò che è uscito: povnet export sent";
  const auto code = last_frozen(pack.reading.file().db(), plan.key, pack.period);
  if (!code) return "nessuna copia di questo periodo prima: povnet report freeze la conserva";
  try {
    return changes_since(pack, plan, *code, folder);
  } catch (const Error& fault) {
    if (fault.fault() == Fault::output) throw;
    return fmt::format("non si confronta con {}: {}", *code, fault.what());  // its shape is another now
  }
}

Row index_row(const PackCall& pack, const PackDocument& plan, FolderExport& folder) {
  Reader reader(pack.reading.file().db(),
                pack.reading.data());  // a basis of its own; rows are read while written
  Document document = pack_document(pack, plan, reader);
  const std::string title = document.title;
  folder.write(plan.file, std::move(document));
  return {Cell::of(title), Cell::of(plan.file), Cell::of(since_last_time(pack, plan, folder))};
}

Document index_of(const PackCall& pack, const Pack& plan, std::vector<Row> rows) {
  Document index = document_of({.key = "index",
                                .title = plan.title + ", " + label(pack.period),
                                .columns = {{.key = "document", .label = "Documento"},
                                            {.key = "file", .label = "File"},
                                            {.key = "change", .label = "Dall'ultima volta"}},
                                .rows = rows_of(std::move(rows))});
  index.as_of = pack.call.common.as_of;
  index.notes = {plan.purpose};
  return index;
}

int list_packs(Call& call) {
  std::vector<Row> rows;
  for (const Pack& pack : all_packs(data_files_of(call)))
    rows.push_back({Cell::of(pack.key), Cell::of(pack.title), Cell::of(join(pack.aliases, ", ")),
                    Cell::of(pack.purpose)});
  present(call, document_of({.key = "packs",
                             .title = "Raccolte di documenti",
                             .columns = {{.key = "pack", .label = "Nome"},
                                         {.key = "title", .label = "Titolo"},
                                         {.key = "aliases", .label = "Risponde anche a"},
                                         {.key = "purpose", .label = "A che serve"}},
                             .rows = rows_of(std::move(rows)),
                             .if_empty = "nessuna raccolta"}));
  return 0;
}

Period pack_period(const Call& call, const Pack& plan) {
  if (const auto typed = call.maybe_period("--period")) return *typed;
  if (const auto usual = parse_period(plan.period, call.common.as_of)) return *usual;
  throw Error(Fault::input, plan.path + ": \"" + plan.period + "\" non è un periodo",
              "per esempio last-month");
}

int run_pack(Call& call) {
  if (!call.given("NOME")) return list_packs(call);
  const DataFiles data = data_files_of(call);
  const Pack plan = pack_named(data, call.text("NOME"));
  Reading reading(call, true);
  const PackCall pack{call, reading, pack_period(call, plan)};
  FolderExport folder(call, "report pack", "la raccolta", false);
  std::vector<Row> rows;
  for (const PackDocument& document : plan.documents) rows.push_back(index_row(pack, document, folder));
  folder.write("indice.html", index_of(pack, plan, std::move(rows)));
  folder.finish();
  return 0;
}

}  // namespace

Command report_pack_command() {
  return {
      .room = "report",
      .verb = "pack",
      .help = "una raccolta di documenti di un periodo in una cartella, con l'indice e ciò che è cambiato",
      .operands = {{.name = "NOME",
                    .help = "la raccolta, per esempio month (mese); se manca, le elenca",
                    .required = false}},
      .options = {{.name = "--period",
                   .value = "PERIODO",
                   .help = "se manca, l'ultimo intero: il mese o il trimestre, come dice la raccolta"}},
      .shows_persons = true,
      .run = run_pack};
}

}  // namespace povnet
