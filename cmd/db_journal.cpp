#include "cmd/db.h"
#include "cmd/reading.h"
#include "report/columns.h"
#include "store/journal.h"

namespace povnet {
namespace {

Table journal_table(const std::vector<JournalEntry>& entries) {
  std::vector<Row> rows;
  for (const JournalEntry& entry : entries)
    rows.push_back({integer_cell(entry.id), Cell::of(entry.at), Cell::of(entry.actor), Cell::of(entry.login),
                    Cell::of(entry.command), integer_cell(entry.batch), integer_cell(entry.added),
                    integer_cell(entry.changed), integer_cell(entry.removed), Cell::of(entry.reason),
                    Cell::of(std::string(entry.clock_fixed ? "POVNET_NOW" : ""))});
  return {.key = "journal",
          .title = "Giornale delle scritture",
          .columns = {{.key = "tx", .label = "Transazione", .kind = Kind::integer},
                      {.key = "at", .label = "Quando (UTC)"},
                      {.key = "actor", .label = "Chi"},
                      {.key = "login", .label = "Utente del sistema"},
                      {.key = "command", .label = "Comando"},
                      {.key = "batch", .label = "Lotto", .kind = Kind::integer},
                      {.key = "added", .label = "Righe nuove", .kind = Kind::integer},
                      {.key = "changed", .label = "Cambiate", .kind = Kind::integer},
                      {.key = "removed", .label = "Tolte", .kind = Kind::integer},
                      {.key = "reason", .label = "Motivo"},
                      {.key = "clock", .label = "Orologio"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessuna scrittura"};
}

int run_journal(Call& call) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  const JournalQuestion question{.record = call.maybe("--record"),
                                 .actor = call.maybe("--who"),
                                 .period = call.maybe_period("--period")};
  Document document = document_of(journal_table(journal(file, question)));
  document.sheets.front().landscape = true;
  present(call, std::move(document));
  return 0;
}

}  // namespace

Command db_journal_command() {
  return {
      .room = "db",
      .verb = "journal",
      .help = "chi ha scritto che cosa, quando e perché",
      .operands = {},
      .options = {{.name = "--record", .value = "CODICE", .help = "solo ciò che ha toccato questo record"},
                  {.name = "--who", .value = "CODICE", .help = "solo ciò che ha scritto questa persona"},
                  {.name = "--period", .value = "PERIODO", .help = "solo le scritture di questi giorni"}},
      .run = run_journal};
}

}  // namespace povnet
