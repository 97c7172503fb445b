#include "report/puc_sheet.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "document/formula.h"
#include "report/columns.h"
#include "report/notes.h"
#include "report/puc_sheet_rows.h"

namespace povnet {
namespace {

constexpr double day_width = 6;
constexpr double hours_width = 8.5;
constexpr std::string_view made_up = "REC";

std::vector<Values> head_rows(Reader& reader, const Dataset& head, const PucSheetQuestion& question) {
  Scope scope = scope_of(question.month, question.as_of);
  scope.named[":record"] = question.project;
  return reader.all(head, scope);
}

/// One line a fact; project and month are read back (schemas/sources/foglio_presenze.toml).
std::string heading_text(const Columns& head, const Values& row, const Period& month) {
  std::string text = "Progetto: " + head.text(row, "number") + "\nMese: " + label(month);
  for (const auto& [key, name] : {std::pair{"title", "Titolo"},
                                  {"comune", "Comune"},
                                  {"implementer", "Ente attuatore"},
                                  {"places", "Luoghi"},
                                  {"timetable", "Orario"},
                                  {"responsible", "Responsabile"},
                                  {"tutor", "Tutor"}})
    if (const std::string value = head.text(row, key); !value.empty())
      text += std::string("\n") + name + ": " + value;
  return text;
}

std::string day_label(Day day) {
  constexpr std::array<std::string_view, 7> weekdays{"lun", "mar", "mer", "gio", "ven", "sab", "dom"};
  const auto weekday = static_cast<std::size_t>((day - monday_of(day)).count());
  return std::string(weekdays.at(weekday)) + " " + std::to_string((day - first_of_month(day)).count() + 1);
}

/// Those of the list, and what else is on file in the month.
std::vector<std::string> sign_choices(Reader& reader, const std::vector<PucSheetRow>& rows) {
  std::vector<std::string> choices = reader.codes("attendance_sign");
  for (const PucSheetRow& row : rows)
    for (const auto& [day, mark] : row.marks)
      if (const std::string text = sign_text(sign_of(mark, row.planned));
          std::ranges::find(choices, text) == choices.end())
        choices.push_back(text);
  return choices;
}

std::vector<Column> counted_columns(const std::string& days) {
  std::vector<Column> columns{{.key = "due", .label = "Ore dovute"}};
  for (const auto& [key, name, formula] :
       {std::tuple{"done", "Ore fatte", "signs(" + days + ") + signs(" + days + ", REC)"},
        {"made_up", "di cui REC", "signs(" + days + ", REC)"},
        {"justified", "Assenze AG", "signs(" + days + ", AG, planned)"},
        {"unjustified", "Assenze AI", "signs(" + days + ", AI, planned)"},
        {"missing", "Da fare", std::string("max(0, due - done - justified)")}})
    columns.push_back({.key = key, .label = name, .formula = formula});
  for (Column& column : columns) {
    column.kind = Kind::decimal;
    column.total = true;
    column.width = hours_width;
  }
  return columns;
}

std::vector<Column> sheet_columns(Reader& reader, const PucSheetQuestion& question,
                                  const std::vector<PucSheetRow>& rows) {
  std::vector<Column> columns{{.key = "person", .label = "Persona"}};
  if (!question.codes) columns.push_back({.key = "who", .label = "Nominativo"});
  columns.push_back({.key = "planned",
                     .label = "Ore previste al giorno",
                     .kind = Kind::decimal,
                     .input = true,
                     .width = hours_width,
                     .help = "Quanto vale un'assenza di tutto il giorno"});
  const std::vector<std::string> choices = sign_choices(reader, rows);
  for (Day day = question.month.first; day <= question.month.last; day += std::chrono::days{1})
    columns.push_back({.key = "d" + std::to_string((day - question.month.first).count() + 1),
                       .label = day_label(day),
                       .kind = Kind::decimal,
                       .total = true,
                       .choices = choices,
                       .input = true,
                       .width = day_width,
                       .total_word = std::string(made_up)});
  for (Column& column : counted_columns("d1, " + columns.back().key)) columns.push_back(std::move(column));
  columns.push_back({.key = "reason", .label = "Giustificato motivo", .input = true});
  for (const std::string& code : reader.codes("justified_reason"))
    columns.back().choices.push_back(reader.labels("justified_reason").at(code));
  columns.push_back({.key = "document", .label = "Documento", .input = true});
  columns.push_back({.key = "signature", .label = "Firma", .width = 14});
  if (question.spreadsheet) columns.push_back({.key = "before", .label = "Com'era", .hidden = true});
  return columns;
}

Cell hours_cell(Minutes minutes) { return Cell::of(Kind::decimal, scale(minutes, 100, 60)); }

Row sheet_row(Reader& reader, const PucSheetQuestion& question, const PucSheetRow& who) {
  Row row{text_cell(who.person)};
  if (!question.codes) row.push_back(text_cell(squeeze(who.surname + " " + who.name)));
  row.push_back(who.planned > 0 ? hours_cell(who.planned) : Cell::none(Kind::decimal));
  const auto days = static_cast<unsigned>((question.month.last - question.month.first).count()) + 1;
  for (unsigned day = 1; day <= days; ++day) {
    const auto mark = who.marks.find(day);
    if (mark == who.marks.end())
      row.push_back(Cell::none(Kind::decimal));
    else if (const Sign sign = sign_of(mark->second, who.planned); question.spreadsheet)
      row.push_back(sign_cell(sign));
    else
      row.push_back(Cell::of(sign_text(sign)));
  }
  row.push_back(hours_cell(who.due));
  constexpr std::size_t computed = 5;
  row.resize(row.size() + computed, Cell::none(Kind::decimal));
  const std::string reason = common_to_justified(who, &PucMark::reason);
  row.push_back(text_cell(reason.empty() ? "" : reader.labels("justified_reason").at(reason)));
  row.push_back(text_cell(common_to_justified(who, &PucMark::document)));
  row.push_back(Cell::none());
  if (question.spreadsheet) row.push_back(Cell::of(written_state(who)));
  return row;
}

/// Of the columns with `total`, by what their cells count.
Row total_of(const std::vector<Column>& columns, const std::vector<Row>& rows) {
  Row totals;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = columns[i];
    std::int64_t sum = 0;
    for (const Row& row : rows) {
      sum += hours_in(row[i], "").value_or(0);
      if (!column.total_word.empty()) sum += hours_in(row[i], column.total_word).value_or(0);
    }
    totals.push_back(column.total ? Cell::of(Kind::decimal, sum) : Cell::none(column.kind));
  }
  totals.front() = Cell::of("Totale");
  return totals;
}

Table month_table(Reader& reader, const PucSheetQuestion& question, const std::vector<PucSheetRow>& list) {
  Table table{.key = "presenze",
              .title = "",
              .columns = sheet_columns(reader, question, list),
              .rows = {},
              .if_empty = "nessuna persona abbinata al progetto nel mese"};
  const auto formulas = formulas_of(table.columns);
  std::vector<Row> rows;
  for (const PucSheetRow& who : list) {
    rows.push_back(sheet_row(reader, question, who));
    fill_formulas(formulas, table.columns, rows.back());
  }
  if (!rows.empty()) table.totals = total_of(table.columns, rows);
  table.rows = rows_of(std::move(rows));
  return table;
}

Sheet guide(Reader& reader) {
  Sheet sheet{.name = "Guida", .blocks = {}};
  sheet.blocks.emplace_back(
      Paragraph{"Un segno per giorno. Il file si importa com'è con povnet intake import: entrano solo le "
                "celle cambiate; "
                "una cella svuotata non dice nulla, e (vuoto) toglie il segno già registrato."});
  sheet.blocks.emplace_back(Paragraph{
      "AI e AG da soli valgono le ore previste al giorno; AI 2 vale due ore. Motivo e documento valgono "
      "per tutte le assenze giustificate della riga."});
  Table signs{.key = "segni",
              .title = "Segni",
              .columns = {{.key = "sign", .label = "Segno"}, {.key = "meaning", .label = "Vuol dire"}},
              .rows = {}};
  std::vector<Row> rows;
  for (const std::string& code : reader.codes("attendance_sign"))
    rows.push_back({Cell::of(code), Cell::of(reader.labels("attendance_sign").at(code))});
  signs.rows = rows_of(std::move(rows));
  sheet.blocks.emplace_back(std::move(signs));
  return sheet;
}

}  // namespace

Document puc_sheet(Reader& reader, const PucSheetQuestion& question) {
  const Dataset head = dataset_named(reader.data(), "puc_sheet_head");
  const Columns columns(head);
  const Values project = head_rows(reader, head, question).front();
  const std::string number = columns.text(project, "number");
  Document document{.key = "puc_sheet",
                    .title = "Registro delle presenze, " + number + ", " + label(question.month),
                    .sheets = {},
                    .notes = {},
                    .as_of = question.as_of};
  Sheet sheet{.name = "Presenze", .blocks = {}, .landscape = true, .protect = true};
  sheet.blocks.emplace_back(Paragraph{heading_text(columns, project, question.month)});
  sheet.blocks.emplace_back(month_table(reader, question, puc_sheet_rows(reader, number, question.month)));
  sheet.blocks.emplace_back(Paragraph{"Firma del responsabile del progetto ______________________________"});
  sheet.blocks.emplace_back(Paragraph{"Visto del responsabile dei PUC ______________________________"});
  document.sheets.push_back(std::move(sheet));
  if (question.spreadsheet)
    document.sheets.push_back(guide(reader));
  else
    document.notes = notes_of(reader, question.as_of);
  return document;
}

}  // namespace povnet
