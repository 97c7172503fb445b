#include "cmd/doctor.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "schema/node.h"
#include "store/case_file.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

struct Diagnosis {
  std::string what;
  bool good;
  std::string detail;
  std::string remedy = {};
};

std::vector<fs::path> overlays(const Call& call) {
  return {call.common.data.begin(), call.common.data.end()};
}

/// Every data file parses; which of them are not the built-in ones.
Diagnosis look_at_data(const DataFiles& data) {
  std::size_t read = 0, replaced = 0;
  for (const DataFile& file : data.all()) {
    if (file.path.starts_with("schemas/migrations/")) continue;  // no description before the SQL
    if (file.path.starts_with("examples/")) continue;            // files as they arrive
    try {
      Node::parse(file);
    } catch (const Error& fault) {
      return {"file di dati", false, fault.what(), fault.hint()};
    }
    ++read;
    if (file.replaced) ++replaced;
  }
  return {"file di dati", true, fmt::format("{} letti, {} sostituiti o aggiunti con --data", read, replaced)};
}

Diagnosis look_at_case_file(const Call& call, const DataFiles& data) {
  const std::string& path = call.common.db;
  if (!fs::exists(path))
    return {"file dei casi", true, fmt::format("{} non c'è ancora", path), "povnet db init lo crea"};
  try {
    const CaseFile file(path, Access::read, data, {.wait_seconds = call.common.wait_seconds});
    return {"file dei casi", true, fmt::format("{} si apre", path)};
  } catch (const Error& fault) {
    return {"file dei casi", false, fault.what(), fault.hint()};
  }
}

Diagnosis look_at_folder(const std::string& what, const fs::path& folder) {
  if (access(folder.c_str(), W_OK | X_OK) != 0)
    return {what, false, fmt::format("{} non è scrivibile", folder.string()),
            "dare il permesso di scrittura o indicarne un'altra"};
  const fs::space_info space = fs::space(folder);
  const std::uintmax_t free = space.available / (1024 * 1024);
  if (free < 200)
    return {what, false, fmt::format("{}: solo {} MiB liberi", folder.string(), free), "liberare spazio"};
  return {what, true, fmt::format("{}: {} MiB liberi", folder.string(), free)};
}

int doctor(Call& call) {
  const DataFiles data = DataFiles::load(overlays(call));
  const fs::path beside = fs::absolute(call.common.db).parent_path();
  const std::vector<Diagnosis> findings = {
      {"versione", true,
       fmt::format("povnet {}, SQLite {}, schema {}", POVNET_VERSION, SQLite::getLibVersion(),
                   CaseFile::latest_schema(data))},
      look_at_data(data),
      look_at_case_file(call, data),
      look_at_folder("cartella del file dei casi", beside),
      look_at_folder("cartella temporanea", fs::temp_directory_path()),
      {"orologio", !call.common.clock_fixed, call.common.clock_fixed ? "fermo: POVNET_NOW" : "di sistema",
       call.common.clock_fixed ? "togliere POVNET_NOW fuori dalle prove" : ""}};
  std::vector<Row> rows;
  for (const Diagnosis& finding : findings)
    rows.push_back({Cell::of(finding.what), Cell::of(std::string(finding.good ? "bene" : "da vedere")),
                    Cell::of(finding.detail),
                    finding.remedy.empty() ? Cell::none() : Cell::of(finding.remedy)});
  present(call, document_of({.key = "doctor",
                             .title = "",
                             .columns = {{"what", "Che cosa"},
                                         {"state", "Stato"},
                                         {"detail", "Come sta"},
                                         {"remedy", "Che cosa fare"}},
                             .rows = rows_of(std::move(rows))}));
  const bool all_good = std::all_of(findings.begin(), findings.end(),
                                    [](const Diagnosis& f) { return f.good || f.what == "orologio"; });
  return all_good ? 0 : static_cast<int>(Fault::store);
}

}  // namespace

std::vector<Command> doctor_commands() {
  return {{.room = "",
           .verb = "doctor",
           .help = "lo stato dell'installazione, del file dei casi e dei file di dati",
           .run = doctor}};
}

}  // namespace povnet
