#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "store/backup.h"

namespace povnet {
namespace {

int run_backup(Call& call) {
  const std::int64_t keep = call.maybe_integer("--keep").value_or(0);
  constexpr std::int64_t most = 1000;
  if (keep < 0 || keep > most)
    throw Error(Fault::usage, fmt::format("--keep: {} non va bene", keep),
                "da 1 a 1000 copie, o nessun --keep");
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  const std::string path = call.text("FILE");
  back_up(file, path, static_cast<int>(keep));
  say(call, fmt::format("copia riuscita e controllata: {}", path));
  return 0;
}

}  // namespace

Command db_backup_command() {
  return {.room = "db",
          .verb = "backup",
          .help = "una copia del file dei casi, anche mentre altri ci lavorano, controllata",
          .operands = {{"FILE", "la copia da scrivere"}},
          .options = {{.name = "--keep",
                       .value = "N",
                       .help = "se la copia c'è già diventa FILE.1, quella FILE.2, fino a N"}},
          .run = run_backup};
}

}  // namespace povnet
