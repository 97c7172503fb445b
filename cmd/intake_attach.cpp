#include <filesystem>
#include <optional>

#include "base/day.h"
#include "cmd/attachments.h"
#include "cmd/entered.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "sheet/atomic_file.h"
#include "store/attachment_files.h"
#include "store/record_code.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

/// Where a file is, or is to be copied, in the folder of the attachments.
struct Placed {
  std::string path;  ///< relative to the folder
  FileSeal seal;
  bool to_copy = false;
};

/// A file that already is in the folder stays where it is; another one goes beside those of its record.
Placed place_of(const fs::path& folder, const fs::path& file, const std::string& code) {
  Placed placed{.path = {}, .seal = seal_of(file)};
  if (placed.seal.size == 0)
    throw Error(Fault::input, file.string() + ": il file è vuoto, e non prova niente",
                "allegare il documento per intero");
  const fs::path there = fs::canonical(file).lexically_relative(fs::weakly_canonical(folder));
  placed.to_copy = there.empty() || *there.begin() == "..";
  placed.path = (placed.to_copy ? fs::path(code) / file.filename() : there).string();
  if (!placed.to_copy || !fs::exists(folder / placed.path)) return placed;
  placed.to_copy = false;
  if (state_of(folder, placed.path, placed.seal) != FileState::good)
    throw Error(Fault::input,
                "nella cartella degli allegati c'è già un altro file con questo nome per " + code,
                "dare al file un altro nome: ciò che è allegato non si sovrascrive");
  return placed;
}

/// As closed as the case file itself: names of files, too, may tell persons.
void make_folder(const fs::path& folder, fs::perms of_case_file) {
  if (folder.empty() || fs::exists(folder)) return;
  make_folder(folder.parent_path(), of_case_file);
  std::error_code failed;
  fs::create_directory(folder, failed);
  const bool for_group = (of_case_file & fs::perms::group_write) != fs::perms::none;
  fs::permissions(folder, for_group ? fs::perms::owner_all | fs::perms::group_all : fs::perms::owner_all,
                  failed);
}

/// The copy of a file in the folder of the attachments; gone again, with the folders made for it, unless the
/// record that names it is written, too.
class CopyInPlace {
 public:
  CopyInPlace(const Call& call, const fs::path& file, const Placed& placed)
      : root_(attachments_folder(call)), target_(root_ / placed.path) {
    std::error_code failed;
    make_folder(target_.parent_path(), fs::status(call.common.db).permissions());
    try {
      AtomicFile copy(target_.string());
      fs::copy_file(file, copy.temporary(), fs::copy_options::overwrite_existing, failed);
      if (failed || seal_of(copy.temporary()) != placed.seal)
        throw Error(Fault::output, "l'allegato non è stato copiato per intero",
                    "controllare lo spazio sul disco");
      // As readable as the case file itself.
      fs::permissions(copy.temporary(), fs::status(call.common.db).permissions(), failed);
      copy.commit();
    } catch (...) {
      take_away();
      throw;
    }
  }
  ~CopyInPlace() {
    if (!kept_) take_away();
  }
  CopyInPlace(const CopyInPlace&) = delete;
  CopyInPlace& operator=(const CopyInPlace&) = delete;

  void keep() { kept_ = true; }

 private:
  /// A folder with something else in it stays.
  void take_away() {
    std::error_code stays;
    fs::remove(target_, stays);
    for (fs::path folder = target_.parent_path(); !stays; folder = folder.parent_path()) {
      fs::remove(folder, stays);
      if (folder == root_) break;
    }
  }

  fs::path root_, target_;
  bool kept_ = false;
};

std::string required_kind(const Call& call) {
  const auto kind = call.maybe("--kind");
  if (!kind)
    throw Error(Fault::usage, "manca --kind: che cosa è l'allegato",
                "per esempio --kind Fattura; i tipi: "
                "povnet intake registers attachment");
  return *kind;
}

Typed typed_of(const Call& call, const std::string& code, const Placed& placed) {
  Typed typed{{"record", code},
              {"kind", required_kind(call)},
              {"path", placed.path},
              {"sha256", placed.seal.sha256},
              {"size", std::to_string(placed.seal.size)}};
  if (const auto day = call.maybe_day("--day")) typed["day"] = iso(*day);
  if (const auto note = call.maybe("--note")) typed["note"] = *note;
  return typed;
}

int run_attach(Call& call) {
  const DataFiles data = data_files_of(call);
  const Register reg = required_register(data, "attachment");
  const fs::path file = call.text("FILE");
  CaseFile store = open_to_write(call, data);
  const std::string code = code_of(store.db(), required_record(store.db(), call.text("CODICE")));
  const Placed placed = place_of(attachments_folder(call), file, code);
  Transaction tx(store, act_of(call, "intake attach"));
  References references(store.db(), data);
  const Entry added = add_record(tx, references, reg, typed_of(call, code, placed));
  const std::string attachment = code_of(store.db(), {reg.name, added.id});
  std::optional<CopyInPlace> copy;
  if (placed.to_copy && !call.common.dry_run) copy.emplace(call, file, placed);
  settle(call, tx);
  if (copy) copy->keep();
  present_entry(call, reg, attachment, "allegato a " + code);
  return 0;
}

}  // namespace

Command intake_attach_command() {
  return {
      .room = "intake",
      .verb = "attach",
      .help = "allega un file a un record: lo copia nella cartella degli allegati, con la sua impronta",
      .operands = {{.name = "CODICE", .help = "il record che il file prova, per esempio SP-000012"},
                   {.name = "FILE", .help = "il file; se è già nella cartella degli allegati, resta dov'è"}},
      .options = {{.name = "--kind", .value = "TIPO", .help = "che cosa è, per esempio Cedolino o payslip"},
                  {.name = "--day", .value = "GIORNO", .help = "la data del documento"},
                  {.name = "--note", .value = "TESTO", .help = "una nota"}},
      .writes = true,
      .run = run_attach};
}

}  // namespace povnet
