#include "cmd/writing.h"

#include <fmt/format.h>

#include "cmd/reading.h"

namespace povnet {

Act act_of(const Call& call, const std::string& command) {
  return {.command = command,
          .actor = call.common.actor,
          .login = call.common.login,
          .reason = call.common.reason,
          .at = call.common.now,
          .clock_fixed = call.common.clock_fixed};
}

void tell_late(Call& call, const Transaction& tx) {
  if (const std::size_t rows = tx.late_rows(); rows > 0)
    say(call, fmt::format("in un periodo chiuso: {}, con il motivo in povnet intake list late_change",
                          rows == 1 ? "1 riga" : fmt::format("{} righe", rows)));
}

void settle(Call& call, Transaction& tx) {
  tell_late(call, tx);
  if (call.common.dry_run) return tx.roll_back();
  tx.commit();
  call.written = fmt::format("transazione {}", tx.id());
}

CaseFile open_to_write(Call& call, const DataFiles& data) {
  CaseFile file(call.common.db, Access::write, data, {.wait_seconds = call.common.wait_seconds});
  if (file.upgrade()) {
    const std::string& copy = file.upgrade()->copy;
    say(call,
        fmt::format("schema aggiornato dal {} al {}{}", file.upgrade()->from, CaseFile::latest_schema(data),
                    copy.empty() ? "" : "; la copia di prima è " + copy));
  }
  return file;
}

void make_writable(Call& call) { open_to_write(call, data_files_of(call)); }

}  // namespace povnet
