#include "cmd/folder_export.h"

#include <fmt/format.h>

#include <filesystem>

#include "cmd/sending.h"
#include "package/packed_folder.h"
#include "sheet/atomic_file.h"
#include "sheet/writer.h"

namespace povnet {
namespace {

const std::string& folder_asked(const Call& call, const std::string& what, bool for_outside) {
  if (call.common.output == "-")
    throw Error(Fault::usage, what + " è una cartella: non si mostra a schermo",
                "indicare una cartella nuova con -o CARTELLA");
  if (for_outside && call.common.reason.empty())
    throw Error(Fault::refused, what + " esce dall'ufficio: chiede un motivo",
                "aggiungere --reason TESTO: resta nel registro degli accessi");
  return call.common.output;
}

}  // namespace

FolderExport::FolderExport(Call& call, std::string command, const std::string& what, bool for_outside)
    : call_(call),
      command_(std::move(command)),
      what_(what),
      rows_(call),
      folder_(folder_asked(call, what, for_outside)) {}

void FolderExport::write(const std::string& name, Document document, const std::string& code) {
  admit(document, code);
  put(name, std::move(document));
}

void FolderExport::admit(Document& document, const std::string& code) {
  if (code.empty())
    rows_.pass(document);
  else
    rows_.pass(code, document);
}

void FolderExport::put(const std::string& name, Document document) {
  const std::string ending = std::filesystem::path(name).extension().string().substr(1);
  const WriteOptions options{.excel_csv = call_.common.excel_csv};
  write_file(document, format_named(ending).value(), options, folder_.file(name));
  ++written_;
}

/// What is kept of a folder is a zip of it.
void FolderExport::record_sent_folder() {
  const AtomicFile kept(call_.common.output + ".zip");
  pack_folder(folder_.temporary(), kept.temporary());
  const std::vector<std::string> shown = rows_.shown();
  record_if_sent(call_, command_.substr(command_.find(' ') + 1), what_, kept.temporary(), ".zip",
                 std::set<std::string>(shown.begin(), shown.end()));
}

void FolderExport::finish() {
  rows_.log(call_, command_);
  if (call_.sending) record_sent_folder();
  folder_.commit();
  say(call_, fmt::format("scritta la cartella {}: {} documenti", call_.common.output, written_));
}

}  // namespace povnet
