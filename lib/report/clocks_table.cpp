#include <map>
#include <tuple>

#include "report/clocks.h"
#include "report/columns.h"

namespace povnet {
namespace {

/// A column, and its cell of a term.
struct DueColumn {
  Column column;
  Cell (*cell)(const DueTerm&);
};

Column text_column(const char* key, const char* label, bool aside = false) {
  Column column{.key = key, .label = label};
  column.aside = aside;
  return column;
}

Column day_column(const char* key, const char* label, bool aside = false) {
  Column column = text_column(key, label, aside);
  column.kind = Kind::day;
  return column;
}

Column days_column() {
  Column column = text_column("days_left", "Giorni");
  column.kind = Kind::integer;
  return column;
}

const std::vector<DueColumn>& all_columns() {
  using Due = const DueTerm&;
  constexpr bool aside = true;
  static const std::vector<DueColumn> columns{
      {text_column("state_label", "Stato del termine"), [](Due due) { return text_cell(due.state); }},
      {day_column("due", "Scade il"), [](Due due) { return day_cell(due.term.due); }},
      {days_column(), [](Due due) { return integer_cell(due.term.days_left); }},
      {text_column("clock_label", "Termine"), [](Due due) { return text_cell(due.clock->label); }},
      {text_column("case", "Presa in carico"), [](Due due) { return text_cell(due.case_code); }},
      {text_column("person", "Persona"), [](Due due) { return text_cell(due.person_code); }},
      {text_column("surname", "Cognome"), [](Due due) { return text_cell(due.surname); }},
      {text_column("name", "Nome"), [](Due due) { return text_cell(due.name); }},
      {text_column("comune", "Comune"), [](Due due) { return text_cell(due.comune); }},
      {text_column("staff_name", "Chi se ne occupa"), [](Due due) { return text_cell(due.staff); }},
      {day_column("register_by", "Registrare entro"), [](Due due) { return day_cell(due.register_by); }},
      {text_column("record", "Record", aside), [](Due due) { return text_cell(due.record); }},
      {text_column("protocol", "Protocollo INPS", aside), [](Due due) { return text_cell(due.protocol); }},
      {day_column("start", "Decorre dal", aside), [](Due due) { return day_cell(due.start); }},
      {day_column("last_summons", "Ultima convocazione", aside),
       [](Due due) { return day_cell(due.term.last_summons); }},
      {day_column("next_appointment", "Prossimo appuntamento", aside),
       [](Due due) { return day_cell(due.term.next_appointment); }},
      {text_column("manager", "Case manager", aside), [](Due due) { return text_cell(due.manager); }},
      {text_column("staff", "Operatore", aside), [](Due due) { return text_cell(due.staff_code); }},
      {text_column("todo", "Che cosa fare", aside), [](Due due) { return text_cell(due.todo); }},
      {text_column("consequence", "Se nessuno fa nulla", aside),
       [](Due due) { return text_cell(due.consequence); }},
      {text_column("area", "Area", aside), [](Due due) { return text_cell(due.clock->area); }},
      {text_column("kind", "Specie", aside),
       [](Due due) { return text_cell(std::string(name_of(due.clock->kind))); }},
      {text_column("clock", "Sigla del termine", aside), [](Due due) { return text_cell(due.clock->key); }},
      {text_column("state", "Sigla dello stato", aside),
       [](Due due) { return text_cell(std::string(key_of(due.term.state))); }},
      {day_column("reference_day", "Dato al", aside), [](Due due) { return day_cell(due.reference_day); }}};
  return columns;
}

/// "Scaduto, mai convocato · Primo incontro (33): what to do. Se nessuno fa nulla: what follows", a line for
/// what is alike, worst first.
std::string advice(const std::vector<DueTerm>& due) {
  std::map<std::tuple<TermState, ClockKind, std::string, std::string>, std::pair<const DueTerm*, int>> alike;
  for (const DueTerm& one : due) {
    auto& [first, count] = alike[{one.term.state, one.clock->kind, one.clock->key, one.todo}];
    first = first ? first : &one;
    ++count;
  }
  std::string lines;
  for (const auto& [key, counted] : alike) {
    const auto& [one, count] = counted;
    lines += (lines.empty() ? "" : "\n") + one->state + " · " + one->clock->label + " (" +
             std::to_string(count) + ")";
    if (!one->todo.empty()) lines += ": " + one->todo;
    if (!one->consequence.empty()) lines += ". Se nessuno fa nulla: " + one->consequence;
  }
  return lines;
}

}  // namespace

Table clocks_table(const std::vector<DueTerm>& due) {
  Table table{.key = "due", .title = "", .columns = {}, .rows = {}};
  for (const DueColumn& one : all_columns()) table.columns.push_back(one.column);
  std::vector<Row> rows(due.size());
  for (std::size_t i = 0; i < due.size(); ++i)
    for (const DueColumn& one : all_columns()) rows[i].push_back(one.cell(due[i]));
  table.rows = rows_of(std::move(rows));
  table.if_empty = "nessun termine da seguire";
  return table;
}

Document due_document(const std::vector<DueTerm>& due, const DueQuestion& question) {
  Table table = clocks_table(due);
  table.title = "Termini al " + italian(question.on);
  Document document = document_of(std::move(table));
  Sheet& sheet = document.sheets.front();
  if (!due.empty()) sheet.blocks.insert(sheet.blocks.begin(), Paragraph{advice(due)});
  sheet.landscape = true;
  document.as_of = question.on;
  return document;
}

}  // namespace povnet
