#include <fmt/format.h>

#include "cmd/intake.h"
#include "cmd/reading.h"
#include "store/journal.h"

namespace povnet {
namespace {

Cell number(std::int64_t value) { return Cell::of(Kind::integer, value); }

Row row_of(const BatchEntry& batch) {
  const auto day = parse_iso_day(batch.reference_day);
  return {number(batch.id),
          Cell::of(batch.at),
          Cell::of(batch.file_name),
          Cell::of(batch.source),
          day ? Cell::of(*day) : Cell::none(Kind::day),
          number(batch.rows),
          number(batch.imported),
          number(batch.unchanged),
          number(batch.set_aside),
          number(batch.skipped),
          number(batch.rejected),
          Cell::of(batch.actor),
          Cell::of(batch.undone_by ? fmt::format("annullato dalla transazione {}", *batch.undone_by) : "")};
}

int run_batches(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  std::vector<Row> rows;
  for (const BatchEntry& batch : batches(file)) rows.push_back(row_of(batch));
  Table table{.key = "batches",
              .title = "File importati",
              .columns = {{.key = "batch", .label = "Lotto", .kind = Kind::integer},
                          {.key = "at", .label = "Quando (UTC)"},
                          {.key = "file", .label = "File"},
                          {.key = "source", .label = "Fonte"},
                          {.key = "reference_day", .label = "Dati al", .kind = Kind::day},
                          {.key = "rows", .label = "Righe", .kind = Kind::integer},
                          {.key = "imported", .label = "Importate", .kind = Kind::integer},
                          {.key = "unchanged", .label = "Invariate", .kind = Kind::integer},
                          {.key = "set_aside", .label = "Messe da parte", .kind = Kind::integer},
                          {.key = "skipped", .label = "Saltate", .kind = Kind::integer},
                          {.key = "rejected", .label = "Respinte", .kind = Kind::integer},
                          {.key = "actor", .label = "Chi"},
                          {.key = "undone", .label = "Stato"}},
              .rows = rows_of(std::move(rows)),
              .if_empty = "nessun file importato"};
  Document document = document_of(std::move(table));
  document.sheets.front().landscape = true;
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command intake_batches_command() {
  return {.room = "intake",
          .verb = "batches",
          .help = "i file importati, ciascuno un lotto che si può annullare",
          .operands = {},
          .options = {},
          .run = run_batches};
}

}  // namespace povnet
