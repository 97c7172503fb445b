#include <fmt/format.h>

#include <limits>

#include "cmd/import_result.h"
#include "cmd/intake.h"
#include "cmd/reading.h"
#include "intake/batch_notes.h"
#include "report/columns.h"
#include "store/journal.h"

namespace povnet {
namespace {

Row row_of(const BatchEntry& batch) {
  const auto day = parse_iso_day(batch.reference_day);
  return {integer_cell(batch.id),
          Cell::of(batch.at),
          Cell::of(batch.file_name),
          Cell::of(batch.source),
          day ? Cell::of(*day) : Cell::none(Kind::day),
          integer_cell(batch.rows),
          integer_cell(batch.imported),
          integer_cell(batch.unchanged),
          integer_cell(batch.set_aside),
          integer_cell(batch.skipped),
          integer_cell(batch.rejected),
          Cell::of(batch.actor),
          Cell::of(batch.undone_by ? fmt::format("annullato dalla transazione {}", *batch.undone_by) : "")};
}

Table batches_table(const std::vector<BatchEntry>& batches) {
  std::vector<Row> rows;
  for (const BatchEntry& batch : batches) rows.push_back(row_of(batch));
  return {.key = "batches",
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
}

Table notes_table(const std::vector<RowNote>& notes) {
  std::vector<Row> rows;
  for (const RowNote& note : notes)
    rows.push_back({Cell::of(note.sheet), integer_cell(note.line),
                    Cell::of(std::string(label_of(note.outcome))), Cell::of(note.rule)});
  return {.key = "rows",
          .title = "Righe che non hanno fatto record",
          .columns = {{.key = "sheet", .label = "Foglio"},
                      {.key = "line", .label = "Riga", .kind = Kind::integer},
                      {.key = "outcome", .label = "Esito"},
                      {.key = "reason", .label = "Regola, o colonne che non vanno"}},
          .rows = rows_of(std::move(rows)),
          .totals = {},
          .if_empty = "nessuna"};
}

/// One batch: its numbers, its rows that made no record, what was noticed.
Sheet sheet_of(CaseFile& file, const DataFiles& data, std::int64_t id) {
  std::vector<BatchEntry> all = batches(file);
  std::erase_if(all, [id](const BatchEntry& batch) { return batch.id != id; });
  if (all.empty())
    throw Error(Fault::input, fmt::format("il lotto {} non c'è", id), "povnet intake batches li elenca");
  References references(file.db(), data);
  const std::string name = fmt::format("Lotto {}", id);
  return {
      .name = name,
      .blocks = {batches_table(all), notes_table(notes_of_batch(file.db(), id)),
                 findings_table(findings_of_batch(references, id), required_code_list(data, "finding_kind"),
                                std::numeric_limits<std::size_t>::max(), {})}};
}

int run_batches(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  Document document = document_of(batches_table(batches(file)));
  if (call.given("LOTTO")) document.sheets.front() = sheet_of(file, data, batch_of(call));
  document.sheets.front().landscape = true;
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command intake_batches_command() {
  return {.room = "intake",
          .verb = "batches",
          .help = "i file importati, ciascuno un lotto che si può annullare",
          .operands = {{.name = "LOTTO",
                        .help = "uno solo: le sue righe che non hanno fatto record, le sue segnalazioni",
                        .required = false}},
          .options = {},
          .run = run_batches};
}

}  // namespace povnet
