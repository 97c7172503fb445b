#include <fmt/format.h>

#include "base/number.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "cmd/writing.h"
#include "store/undo.h"

namespace povnet {
namespace {

int run_undo(Call& call) {
  const std::int64_t batch = batch_of(call);
  const DataFiles data = data_files_of(call);
  CaseFile file = open_to_write(call, data);
  const Undone undone = undo(file, batch, act_of(call, "intake undo"), !call.common.dry_run);
  say(call, fmt::format("lotto {} {}: tolte {} righe, riportate com'erano {}, rimesse {}", batch,
                        call.common.dry_run ? "si può annullare" : "annullato", undone.rows.removed,
                        undone.rows.changed, undone.rows.restored));
  return 0;
}

}  // namespace

std::int64_t batch_of(const Call& call) {
  const std::string text = call.text("LOTTO");
  const auto number = parse_integer(text);
  if (!number || *number < 1)
    throw Error(Fault::usage, fmt::format("\"{}\" non è un lotto", text), "povnet intake batches li elenca");
  return *number;
}

Command intake_undo_command() {
  return {.room = "intake",
          .verb = "undo",
          .help = "toglie ciò che un lotto ha portato, se nulla ne dipende",
          .operands = {{"LOTTO", "il numero, come lo dà povnet intake batches"}},
          .options = {},
          .writes = true,
          .run = run_undo};
}

}  // namespace povnet
