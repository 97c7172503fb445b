#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cmd/import_result.h"
#include "cmd/intake.h"
#include "cmd/messages.h"
#include "cmd/progress.h"
#include "cmd/reading.h"
#include "cmd/row_faults.h"
#include "cmd/writing.h"
#include "intake/import.h"
#include "intake/rejects.h"
#include "sheet/atomic_file.h"

namespace povnet {
namespace {

ImportRequest request_for(const Call& call, const std::string& path) {
  ImportRequest request;
  request.path = path;
  request.file_name = std::filesystem::path(path).filename().string();
  request.sheet = call.maybe("--sheet").value_or("");
  if (const auto day = call.maybe_day("--reference-day")) request.reference_day = iso(*day);
  request.as_of = iso(call.common.as_of);
  request.partial = call.flag("--partial");
  request.complete = call.flag("--complete");
  request.dry_run = call.common.dry_run;
  request.max_new = call.maybe_integer("--max-new");
  request.max_changed = call.maybe_integer("--max-changed");
  request.max_rejected = call.maybe_integer("--max-rejected");
  return request;
}

Source source_for(const Call& call, const DataFiles& data, const ImportRequest& request) {
  if (call.given("--register") && call.given("--source"))
    throw Error(Fault::usage, "--register e --source non vanno insieme", "dire il registro, o la fonte");
  if (const auto name = call.maybe("--register")) return source_of(required_register(data, *name));
  if (const auto name = call.maybe("--source")) return required_source(data, *name);
  return recognise(data, request.path, request.file_name);
}

std::string shown_source(const Source& source, const ImportRequest& request) {
  return request.by_register ? source.label : source.name;
}

/// Of several files each has its own rejects: they may be of different sources.
std::string rejects_path(const std::string& path, const ImportRequest& request, bool several) {
  if (!several) return path;
  const std::filesystem::path given(path);
  const std::string stem = std::filesystem::path(request.file_name).stem().string();
  return (given.parent_path() / (given.stem().string() + "-" + stem + given.extension().string())).string();
}

void write_rejects(Call& call, const std::string& path, const std::vector<RejectedRow>& rejected) {
  AtomicFile file(path);
  std::ofstream out(file.temporary(), std::ios::binary);
  out << rejects_csv(rejected);
  if (!out.flush())
    throw Error(Fault::output, path + ": non si è potuto scrivere", "controllare che il disco abbia posto");
  out.close();
  file.commit();
  say(call, fmt::format("{}: righe respinte, con motivo e rimedio: {}", path, rejected.size()));
}

ImportResult import_with_progress(Call& call, const DataFiles& data, CaseFile& file, const Source& source,
                                  ImportRequest request) {
  Progress progress(call, request.file_name);
  request.at_row = [&progress](std::int64_t row) { progress.at(row); };
  const InputFile input = open_for(source, request.path, request.file_name);
  return import_file(file, data, source, input, request, act_of(call, "intake import"));
}

/// One file, in one transaction. The status is 3 where rows were rejected.
int run_file(Call& call, const DataFiles& data, CaseFile& file, ImportRequest request, Document& document) {
  const Source source = source_for(call, data, request);
  request.by_register = source.by_register;
  const ImportResult result = import_with_progress(call, data, file, source, request);
  tell_rows(call, request, result);
  const bool rejected = result.count(RowOutcome::rejected) > 0;
  if (rejected && !result.kept && !request.dry_run)
    warn(call, request.file_name + ": non si è scritto nulla",
         "correggere le righe, o --partial per far entrare le altre");
  document.sheets.push_back(
      import_sheet(request, result, shown_source(source, request), required_code_list(data, "finding_kind")));
  if (const auto path = call.maybe("--rejects"); path && rejected)
    write_rejects(call, rejects_path(*path, request, call.list("FILE").size() > 1), result.rejected);
  return rejected ? static_cast<int>(Fault::input) : 0;
}

/// A file that is refused keeps no other from coming in; what stops the case file stops all.
bool stops_all(const Error& fault) {
  return fault.fault() != Fault::input && fault.fault() != Fault::refused;
}

int run_import(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  Document document{.key = "import", .title = "Importazione", .sheets = {}, .notes = {}};
  const bool several = call.list("FILE").size() > 1;
  int status = 0;
  for (const std::string& path : call.list("FILE")) {
    const ImportRequest request = request_for(call, path);
    int ended = 0;
    try {
      ended = run_file(call, data, file, request, document);
    } catch (const Error& fault) {
      if (!several || stops_all(fault)) throw;
      ended = static_cast<int>(fault.fault());
      print(call.io.err, {"error", fault.what(), fault.hint(), ended}, call.common.json_messages);
      document.sheets.push_back(refused_sheet(request, fault.what()));
    }
    if (status == 0) status = ended;
  }
  present(call, std::move(document));
  return status;
}

}  // namespace

Command intake_import_command() {
  return {
      .room = "intake",
      .verb = "import",
      .help = "importa file CSV, XLSX o ODS in un registro o per mezzo di una fonte",
      .operands = {{.name = "FILE", .help = "i file che arrivano", .many = true}},
      .options = {{"--register", "REGISTRO", "le intestazioni sono quelle di questo registro"},
                  {"--source", "FONTE", "la descrizione del file; se manca, si riconosce dalle intestazioni"},
                  {"--sheet", "NOME", "solo questo foglio"},
                  {"--reference-day", "GIORNO",
                   "a quale giorno sono i dati; se manca, lo dice la fonte o --as-of"},
                  {"--partial", "", "fa entrare le righe buone anche se altre sono respinte"},
                  {"--complete", "", "il file è tutto ciò che la fonte ha: elenca ciò che non c'è più"},
                  {"--rejects", "FILE",
                   "scrive lì le righe respinte, con motivo e rimedio; di più file, uno per ciascuno"},
                  {"--max-new", "N", "rifiuta se i record nuovi sono di più"},
                  {"--max-changed", "N", "rifiuta se i record cambiati sono di più"},
                  {"--max-rejected", "N", "rifiuta se le righe respinte sono di più"}},
      .writes = true,
      .run = run_import};
}

}  // namespace povnet
