#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "cmd/writing.h"

namespace povnet {
namespace {

void say_up_to_date(Call& call, int latest) { say(call, fmt::format("lo schema è già il {}", latest)); }

int rehearse(Call& call, const DataFiles& data, int latest) {
  const int schema = CaseFile::schema_on_disk(call.common.db, data, call.common.wait_seconds);
  if (schema == latest)
    say_up_to_date(call, latest);
  else
    say(call, fmt::format("schema da aggiornare dal {} al {}, dopo una copia (prova: nulla è scritto)",
                          schema, latest));
  return 0;
}

int run_upgrade(Call& call) {
  const DataFiles data = data_files_of(call);
  const int latest = CaseFile::latest_schema(data);
  if (call.common.dry_run) return rehearse(call, data, latest);
  const CaseFile file = open_to_write(call, data);
  if (!file.upgrade()) say_up_to_date(call, latest);
  return 0;
}

}  // namespace

Command db_upgrade_command() {
  return {
      .room = "db",
      .verb = "upgrade",
      .help =
          "porta un file dei casi più vecchio alla struttura di questo povnet, dopo averne fatto una copia",
      .operands = {},
      .options = {},
      .writes = true,
      .run = run_upgrade};
}

}  // namespace povnet
