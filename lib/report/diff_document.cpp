#include "report/diff_document.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "report/columns.h"
#include "report/grid.h"
#include "store/changes_since.h"

namespace povnet {
namespace {

std::string words_of_change(DiffRecord::Change change) {
  switch (change) {
    case DiffRecord::Change::entered:
      return "entrata";
    case DiffRecord::Change::left:
      return "uscita";
    case DiffRecord::Change::changed:
      break;
  }
  return "cambiata";
}

std::string words_of_cause(const std::string& code, const RecordChange& change) {
  const auto day = parse_iso_day(change.at.substr(0, 10));
  std::string done = "corretta";
  if (change.what == RecordChange::What::added) done = "registrata";
  if (change.what == RecordChange::What::removed) done = "tolta";
  return code + " " + done + " il " + (day ? italian(*day) : change.at) + " (transazione " +
         std::to_string(change.tx) + ", " + change.command + ")";
}

/// As the column shows its numbers; any other text as it is.
std::string name_of_line(const DiffCell& cell) {
  return cell.labels.empty() ? std::string(total_label) : join(cell.labels, " / ");
}

Cell count_cell(std::size_t count) { return Cell::of(Kind::integer, static_cast<std::int64_t>(count)); }

Row row_of_cell(const DiffCell& cell) {
  return {Cell::of(cell.table),
          Cell::of(name_of_line(cell)),
          Cell::of(cell.label),
          cell.before,
          cell.after,
          count_cell(cell.count(DiffRecord::Change::entered)),
          count_cell(cell.count(DiffRecord::Change::left)),
          count_cell(cell.count(DiffRecord::Change::changed)),
          count_cell(cell.corrected())};
}

/// Of what a row says, one thing a line, only what the other side does not say, too.
std::string only_in(const std::string& lines, const std::string& other) {
  const std::vector<std::string> others = split(other, "\n");
  std::vector<std::string> own = split(lines, "\n");
  std::erase_if(own,
                [&](const std::string& line) { return std::ranges::find(others, line) != others.end(); });
  return join(own, "; ");
}

Row row_of_record(const DiffRecord& record, Kind kind) {
  const std::string records = join(record.records, " ");
  return {Cell::of(words_of_change(record.change)),
          text_cell(record.code),
          counted_cell(only_in(record.before, record.after), kind),
          counted_cell(only_in(record.after, record.before), kind),
          text_cell(record.place_before),
          text_cell(record.place_after),
          text_cell(records == record.code ? "" : records),
          text_cell(record.cause)};
}

Document compared(const std::string& title, Table table, const DiffSide& before, const DiffSide& after) {
  Document document = document_of(std::move(table));
  document.key = "diff";
  document.title = title;
  Sheet& sheet = document.sheets.front();
  sheet.landscape = true;
  sheet.blocks.insert(sheet.blocks.begin(), Paragraph{"Prima: " + before.name + "\nDopo: " + after.name});
  return document;
}

}  // namespace

Cell counted_cell(const std::string& value, Kind kind) {
  const auto number = parse_integer(value);
  const bool shown_as_is = !number || kind == Kind::text || kind == Kind::day || kind == Kind::share;
  if (value.empty()) return Cell::none();
  return shown_as_is ? Cell::of(value) : Cell::of(kind, *number);
}

void add_causes(SQLite::Database& db, std::vector<DiffRecord>& records, const DiffSide& before,
                const DiffSide& after) {
  const auto [since, until] = std::minmax(before.tx, after.tx);
  for (DiffRecord& one : records)
    for (const std::string& code : one.records) {
      const auto record = record_of_code(db, code);
      const auto change = record ? change_since(db, *record, since, until) : std::nullopt;
      if (!change) continue;
      one.cause += (one.cause.empty() ? "" : "; ") + words_of_cause(code, *change);
      one.corrected = one.corrected || change->what == RecordChange::What::corrected;
    }
}

Document diff_document(const std::string& title, const std::vector<DiffCell>& cells, const DiffSide& before,
                       const DiffSide& after) {
  std::vector<Row> rows;
  for (const DiffCell& cell : cells) rows.push_back(row_of_cell(cell));
  Table table{.key = "diff",
              .title = "",
              .columns = {{.key = "table", .label = "Tabella"},
                          {.key = "line", .label = "Riga"},
                          {.key = "column", .label = "Colonna"},
                          {.key = "before", .label = "Prima"},
                          {.key = "after", .label = "Dopo"},
                          {.key = "entered", .label = "Entrate", .kind = Kind::integer},
                          {.key = "left", .label = "Uscite", .kind = Kind::integer},
                          {.key = "changed", .label = "Cambiate", .kind = Kind::integer},
                          {.key = "corrected", .label = "Corrette", .kind = Kind::integer}},
              .rows = rows_of(std::move(rows)),
              .if_empty = "niente è cambiato: stessi numeri, dalle stesse registrazioni"};
  const auto of_first = [&cells](const DiffCell& cell) { return cell.table == cells.front().table; };
  table.columns.front().aside = std::ranges::all_of(cells, of_first);
  Document document = compared(title, std::move(table), before, after);
  if (cells.empty()) return document;
  document.notes = {
      "Entrate, uscite e cambiate sono registrazioni (o valori distinti) della cella; corrette, quelle di "
      "loro che "
      "c'erano e che qualcuno ha corretto nel frattempo",
      "Una cella che cambia senza registrazioni dipende da una definizione o da un parametro",
      "Le registrazioni di una cella: --cell RIGA/COLONNA"};
  return document;
}

Document diff_cell_document(const std::string& title, const DiffCell& cell, const DiffSide& before,
                            const DiffSide& after) {
  std::vector<Row> rows;
  for (const DiffRecord& record : cell.records) rows.push_back(row_of_record(record, cell.kind));
  Table table{.key = "diff_cell",
              .title = name_of_line(cell) + " / " + cell.label,
              .columns = {{.key = "change", .label = "Che cosa"},
                          {.key = "code", .label = "Registrazione"},
                          {.key = "before", .label = "Prima"},
                          {.key = "after", .label = "Dopo"},
                          {.key = "line_before", .label = "Riga prima"},
                          {.key = "line_after", .label = "Riga dopo"},
                          {.key = "records", .label = "Vista in"},
                          {.key = "cause", .label = "Il giornale dice"}},
              .rows = rows_of(std::move(rows)),
              .if_empty = "le registrazioni di questa cella sono le stesse"};
  Document document = compared(title, std::move(table), before, after);
  Sheet& sheet = document.sheets.front();
  sheet.blocks.insert(
      sheet.blocks.begin() + 1,
      Fields{.key = "cell", .fields = {{"before", "Prima", cell.before}, {"after", "Dopo", cell.after}}});
  return document;
}

}  // namespace povnet
