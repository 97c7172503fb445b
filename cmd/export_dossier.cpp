#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "cmd/attachments.h"
#include "cmd/export.h"
#include "cmd/folder_export.h"
#include "cmd/page.h"
#include "report/columns.h"
#include "report/layout_document.h"
#include "store/attachment_files.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

/// The first word of each line: a list of codes, or the first column of a table of them.
std::vector<std::string> codes_in(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(Fault::input, path + ": non si può leggere", "controllare il nome del file di --list");
  std::vector<std::string> codes;
  for (std::string line; std::getline(in, line);) {
    const std::string code(trim(line.substr(0, line.find_first_of(",;\t"))));
    if (code.find('-') != std::string::npos && !code.starts_with('#')) codes.push_back(code);
  }
  return codes;
}

/// The expenses asked for, each once, in the order asked.
std::vector<LayoutRecord> expenses_asked(const Call& call, Reading& reading) {
  std::vector<std::string> typed = call.list("SPESA");
  if (const auto path = call.maybe("--list"))
    for (std::string& code : codes_in(*path)) typed.push_back(std::move(code));
  if (typed.empty())
    throw Error(Fault::usage, "non c'è nessuna spesa",
                "scrivere i loro codici, per esempio SP-000012, o --list FILE");
  const Register reg = required_register(reading.data(), "expense");
  std::vector<LayoutRecord> expenses;
  for (const std::string& each : typed) {
    LayoutRecord record = record_named(reading, reg, each);
    if (std::ranges::find(expenses, record.id, &LayoutRecord::id) == expenses.end())
      expenses.push_back(std::move(record));
  }
  return expenses;
}

LayoutRequest index_request(const Call& call, const std::vector<LayoutRecord>& expenses) {
  std::string ids = " ";
  for (const LayoutRecord& expense : expenses) ids += std::to_string(expense.id) + " ";
  return {.period = {.first = make_day(1000, 1, 1), .last = call.common.as_of},
          .as_of = call.common.as_of,
          .named = {{":expenses", ids}}};
}

/// The state of a file once its copy is made: what was copied counts, not what is read afterwards.
FileState copy_paper(const fs::path& source, const std::string& target, const FileSeal& seal) {
  std::error_code failed;
  if (!fs::is_regular_file(source, failed)) return FileState::missing;
  fs::copy_file(source, target, fs::copy_options::overwrite_existing, failed);
  if (failed)
    throw Error(Fault::output, "un allegato non è stato copiato",
                "controllare lo spazio sul disco e i permessi");
  fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
  return seal_of(target) == seal ? FileState::good : FileState::changed;
}

/// Copies the papers of the expenses, and lays how their files stand beside the case file for the pages.
void copy_papers(const Call& call, Reading& reading, const FolderExport& folder,
                 const LayoutRequest& request) {
  const Dataset papers = dataset_named(reading.data(), "dossier_papers");
  const Columns columns(papers);
  for (const Values& row : reading.reader().all(papers, scope_of(request))) {
    const FileSeal seal{.sha256 = columns.text(row, "sha256"), .size = columns.integer(row, "size").value()};
    const auto source = inside(attachments_folder(call), columns.text(row, "path"));
    const FileState state =
        source ? copy_paper(*source, folder.file(columns.text(row, "name")), seal) : FileState::outside;
    note_file(reading.file().db(), columns.integer(row, "id").value(), name_of(state));
  }
}

/// Each document has a reader of its own: its notes are about itself.
Document filled(Reading& reading, const Layout& layout, const LayoutRequest& request) {
  Reader reader(reading.file().db(), reading.data());
  return layout_document(reader, layout, request);
}

/// The page of an expense; what does not add up is in the index, for all of them at once.
Layout page_without_checks(const DataFiles& data) {
  Layout page = layout_named(data, LayoutKind::page, "expense");
  for (LayoutSheet& sheet : page.sheets)
    std::erase_if(sheet.blocks,
                  [](const LayoutBlock& block) { return block.kind == LayoutBlock::Kind::checks; });
  return page;
}

int run_dossier(Call& call) {
  Reading reading(call);
  const std::vector<LayoutRecord> expenses = expenses_asked(call, reading);
  FolderExport folder(call, "export dossier", "il dossier");
  const LayoutRequest request = index_request(call, expenses);
  copy_papers(call, reading, folder, request);
  const Layout page = page_without_checks(reading.data());
  for (const LayoutRecord& expense : expenses)
    folder.write("schede/" + expense.code + ".html", filled(reading, page, request_for(call, expense)),
                 expense.code);
  const Layout index = layout_named(reading.data(), LayoutKind::page, "dossier");
  folder.write("indice.html", filled(reading, index, request));
  folder.write("indice.xlsx", filled(reading, index, request));
  folder.finish();
  return 0;
}

}  // namespace

Command export_dossier_command() {
  return {.room = "export",
          .verb = "dossier",
          .help = "una o più spese con tutto ciò che le prova, allegati compresi, per chi controlla",
          .operands = {{.name = "SPESA",
                        .help = "il codice di una spesa, per esempio SP-000012",
                        .required = false,
                        .many = true}},
          .options = {{.name = "--list",
                       .value = "FILE",
                       .help = "i codici, uno per riga; di una tabella vale la prima colonna"}},
          .leaves_house = true,
          .shows_persons = true,
          .run = run_dossier};
}

}  // namespace povnet
