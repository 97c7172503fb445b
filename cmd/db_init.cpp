#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "intake/seed.h"

namespace povnet {
namespace {

int run_init(Call& call) {
  const DataFiles data = data_files_of(call);
  const std::string& path = call.common.db;
  CaseFile::make(path, data,
                 {.wait_seconds = call.common.wait_seconds, .group = call.maybe("--group").value_or("")},
                 !call.common.dry_run, [&](CaseFile& file) {
                   seed_ambito(file, data, call.maybe("--ambito").value_or(""), act_of(call, "db init"));
                 });
  say(call, fmt::format("creato {}, schema {}{}", path, CaseFile::latest_schema(data),
                        call.common.dry_run ? " (prova: nulla è scritto)" : ""));
  return 0;
}

}  // namespace

Command db_init_command() {
  return {.room = "db",
          .verb = "init",
          .help = "crea un file dei casi nuovo con i comuni, gli enti e i fondi dell'Ambito",
          .operands = {},
          .options = {{.name = "--ambito",
                       .value = "FILE",
                       .help = "l'Ambito con cui comincia; se manca, quello di Melzo"},
                      {.name = "--group",
                       .value = "GRUPPO",
                       .help = "gruppo che può leggere e scrivere il file dei casi"}},
          .writes = true,
          .run = run_init};
}

}  // namespace povnet
