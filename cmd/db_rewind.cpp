#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "cmd/db.h"
#include "cmd/reading.h"
#include "store/backup.h"
#include "store/file_place.h"
#include "store/rewind.h"

namespace povnet {
namespace {

bool is_transaction(const std::string& text) {
  return !text.empty() && text.size() < 18 && std::ranges::all_of(text, is_digit);
}

/// "12" is a transaction, else a day.
std::int64_t target_of(const Call& call, CaseFile& file) {
  const std::string to = call.text("--to");
  if (!is_transaction(to)) return last_on(file, iso(*call.maybe_day("--to")));
  const std::int64_t target = std::stoll(to);
  if (const std::int64_t last = last_transaction(file); target > last)
    throw Error(Fault::usage, fmt::format("--to: la transazione {} non c'è: l'ultima è la {}", target, last),
                "povnet db journal le elenca");
  return target;
}

int run_rewind(Call& call) {
  const std::string& path = call.common.output;
  if (path == "-")
    throw Error(Fault::usage, "manca la copia da scrivere",
                "aggiungere -o COPIA.db: il file dei casi resta com'è");
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  const std::int64_t target = target_of(call, file);
  back_up(file, path, 0);
  Provisional made(path);
  CaseFile copy(path, Access::write, data, {.fresh_copy_before_upgrade = false});
  const Rewound rewound = rewind(copy, target);
  made.keep();
  say(call, fmt::format("{}: ciò che si sapeva dopo la transazione {}; tolte le {} successive", path,
                        rewound.last, rewound.undone));
  return 0;
}

}  // namespace

Command db_rewind_command() {
  return {.room = "db",
          .verb = "rewind",
          .help = "una copia con ciò che si sapeva un certo giorno; il file dei casi resta com'è",
          .operands = {},
          .options = {{.name = "--to",
                       .value = "GIORNO|TRANSAZIONE",
                       .help = "fino a quando; povnet db journal le elenca"}},
          .run = run_rewind,
          .output = ".db"};
}

}  // namespace povnet
