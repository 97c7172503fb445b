#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <limits>

#include "base/text.h"
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

std::optional<std::int64_t> most(const Call& call, const std::string& option) {
  const auto number = call.maybe_integer(option);
  if (number && *number < 0)
    throw Error(Fault::usage, fmt::format("{}: {} è meno di zero", option, *number),
                "scrivere quanti al più");
  return number;
}

/// A day to come would keep every true extract out until then.
std::string reference_day_of(const Call& call) {
  const auto day = call.maybe_day("--reference-day");
  if (!day) return {};
  if (*day > call.common.today)
    throw Error(Fault::usage, fmt::format("--reference-day: il {} non è ancora venuto", italian(*day)),
                "è il giorno a cui sono i dati del file");
  return iso(*day);
}

ImportRequest import_request(const Call& call, const std::string& path) {
  ImportRequest request;
  request.path = path;
  request.file_name = std::filesystem::path(path).filename().string();
  request.sheet = call.maybe("--sheet").value_or("");
  request.reference_day = reference_day_of(call);
  request.as_of = iso(call.common.as_of);
  request.partial = call.flag("--partial");
  request.complete = call.flag("--complete");
  request.dry_run = call.common.dry_run;
  request.max_new = most(call, "--max-new");
  request.max_changed = most(call, "--max-changed");
  request.max_rejected = most(call, "--max-rejected");
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

bool same_file(const std::string& first, const std::string& second) {
  std::error_code not_there;
  return first == second || std::filesystem::equivalent(first, second, not_there);
}

/// What is written never takes the place of what is read, and can be written: known before anything enters.
void check_rejects(const Call& call, const std::vector<ImportRequest>& requests) {
  const auto rejects = call.maybe("--rejects");
  if (rejects && lower(std::filesystem::path(*rejects).extension().string()) != ".csv")
    throw Error(Fault::usage, "--rejects: " + *rejects + " non finisce in .csv",
                "gli scarti si scrivono come CSV");
  for (const ImportRequest& request : requests) {
    const auto keep_apart = [&](const std::string& path, const std::string& option) {
      for (const ImportRequest& read : requests)
        if (same_file(path, read.path))
          throw Error(Fault::usage, fmt::format("{}: {} è il file da importare", option, path),
                      "indicare un altro nome: altrimenti il file andrebbe perso");
    };
    keep_apart(call.common.output, "-o");
    if (!rejects) continue;
    const std::string path = rejects_path(*rejects, request, requests.size() > 1);
    keep_apart(path, "--rejects");
    AtomicFile probe(path);
  }
}

/// Rejects of another time would look like those of today.
void remove_old_rejects(Call& call, const std::string& path) {
  if (!is_rejects_file(path) || !std::filesystem::remove(path)) return;
  say(call, path + ": tolto, erano gli scarti di un'altra volta; ora nessuna riga è respinta");
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

/// On the screen a few, in files and for programs all.
std::size_t most_findings(const Call& call) {
  constexpr std::size_t few = 10;
  return call.common.format == "table" && call.common.output == "-" && !call.common.verbose
             ? few
             : std::numeric_limits<std::size_t>::max();
}

/// One file, in one transaction. The status is 3 where rows were rejected.
int run_file(Call& call, const DataFiles& data, CaseFile& file, ImportRequest request, Document& document) {
  const Source source = source_for(call, data, request);
  request.by_register = source.by_register;
  const ImportResult result = import_with_progress(call, data, file, source, request);
  if (result.kept) call.written += fmt::format("{}lotto {}", call.written.empty() ? "" : ", ", result.batch);
  tell_rows(call, request, result);
  const bool rejected = result.count(RowOutcome::rejected) > 0;
  if (rejected && !result.kept && !request.dry_run)
    warn(call, request.file_name + ": non si è scritto nulla",
         "correggere le righe, o --partial per far entrare le altre");
  document.sheets.push_back(import_sheet(request, result, shown_source(source, request),
                                         required_code_list(data, "finding_kind"), most_findings(call)));
  if (const auto given = call.maybe("--rejects")) {
    const std::string path = rejects_path(*given, request, call.list("FILE").size() > 1);
    rejected ? write_rejects(call, path, result.rejected) : remove_old_rejects(call, path);
  }
  return rejected ? static_cast<int>(Fault::input) : 0;
}

/// A file that is refused keeps no other from coming in; what stops the case file stops all.
bool stops_all(const Error& fault) {
  return fault.fault() != Fault::input && fault.fault() != Fault::refused;
}

int run_import(Call& call) {
  const DataFiles data = data_files_of(call);
  std::vector<ImportRequest> requests;
  for (const std::string& path : call.list("FILE")) requests.push_back(import_request(call, path));
  check_rejects(call, requests);
  CaseFile file = open_to_write(call, data);
  Document document{.key = "import", .title = "Importazione", .sheets = {}, .notes = {}};
  const bool several = requests.size() > 1;
  int status = 0;
  for (const ImportRequest& request : requests) {
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
  present_summary(call, std::move(document), status == 0);
  return status;
}

}  // namespace

Command intake_import_command() {
  return {
      .room = "intake",
      .verb = "import",
      .help = "importa file CSV, XLSX o ODS in un registro o per mezzo di una fonte",
      .operands = {{.name = "FILE", .help = "i file che arrivano", .many = true}},
      .options =
          {{"--register", "REGISTRO", "le intestazioni sono quelle di questo registro"},
           {"--source", "FONTE", "la descrizione del file; se manca, si riconosce dalle intestazioni"},
           {"--sheet", "NOME", "solo questo foglio"},
           {"--reference-day", "GIORNO", "a quale giorno sono i dati; se manca, lo dice la fonte o --as-of"},
           {"--partial", "", "fa entrare le righe buone anche se altre sono respinte"},
           {"--complete", "",
            "il file è tutto ciò che la fonte ha: elenca ciò che non c'è più; con --reason annulla le righe "
            "tolte dai rendiconti"},
           {"--rejects", "FILE",
            "scrive lì le righe respinte, con motivo e rimedio; di più file, uno per ciascuno"},
           {"--max-new", "N", "rifiuta se i record nuovi sono di più"},
           {"--max-changed", "N", "rifiuta se i record cambiati sono di più"},
           {"--max-rejected", "N", "rifiuta se le righe respinte sono di più"}},
      .writes = true,
      .run = run_import};
}

}  // namespace povnet
