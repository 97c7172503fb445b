#include <fmt/format.h>

#include "cmd/db.h"
#include "cmd/reading.h"
#include "cmd/writing.h"

namespace povnet {
namespace {

int run_upgrade(Call& call) {
  const DataFiles data = data_files_of(call);
  const CaseFile file = open_to_write(call, data);
  if (!file.upgrade()) say(call, fmt::format("lo schema è già il {}", CaseFile::latest_schema(data)));
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
      .run = run_upgrade};
}

}  // namespace povnet
