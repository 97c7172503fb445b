#include "report/frozen_cell.h"

#include "base/text.h"
#include "report/diff_document.h"

namespace povnet {
namespace {

/// What the report would be if nothing were there.
FrozenReport without_rows(FrozenReport report) {
  for (FrozenTable& table : report.tables)
    for (FrozenRows& counted : table.counted) counted.rows.clear();
  return report;
}

Cell filled_or_none(const std::string& text) { return text.empty() ? Cell::none() : Cell::of(text); }

Row row_of_counted(const DiffRecord& record, Kind kind) {
  const std::string seen_in = join(record.records, " ");
  return {Cell::of(record.code), counted_cell(replace_all(record.after, "\n", "; "), kind),
          filled_or_none(record.place_after), filled_or_none(seen_in == record.code ? "" : seen_in)};
}

}  // namespace

Document frozen_cell(const std::string& title, const FrozenReport& report, const CellName& name) {
  const DiffCell cell = diff_cell(without_rows(report), report, name);
  std::vector<Row> rows;
  for (const DiffRecord& record : cell.records) rows.push_back(row_of_counted(record, cell.kind));
  Table table{.key = "records",
              .title = "",
              .columns = {{.key = "code", .label = "Registrazione"},
                          {.key = "counted", .label = "Che cosa conta"},
                          {.key = "line", .label = "Riga"},
                          {.key = "records", .label = "Vista in"}},
              .rows = rows_of(std::move(rows)),
              .if_empty = "nessuna registrazione dietro questa casella"};
  Document document = document_of(std::move(table));
  document.key = "frozen_cell";
  document.title = title + ": " + (cell.labels.empty() ? join(name.rows, "/") : join(cell.labels, "/")) +
                   " / " + cell.label;
  document.sheets.front().blocks.insert(document.sheets.front().blocks.begin(),
                                        Fields{.key = "cell", .fields = {{"value", "Valore", cell.after}}});
  return document;
}

}  // namespace povnet
