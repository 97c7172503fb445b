#include <map>
#include <tuple>

#include "report/clocks.h"
#include "report/columns.h"

namespace povnet {
namespace {

std::vector<Column> columns_shown() {
  return {{.key = "state_label", .label = "Stato del termine"},
          {.key = "due", .label = "Scade il", .kind = Kind::day},
          {.key = "days_left", .label = "Giorni", .kind = Kind::integer},
          {.key = "clock_label", .label = "Termine"},
          {.key = "case", .label = "Presa in carico"},
          {.key = "person", .label = "Persona"},
          {.key = "surname", .label = "Cognome"},
          {.key = "name", .label = "Nome"},
          {.key = "comune", .label = "Comune"},
          {.key = "staff_name", .label = "Chi se ne occupa"},
          {.key = "register_by", .label = "Registrare entro", .kind = Kind::day},
          {.key = "record", .label = "Record", .aside = true},
          {.key = "protocol", .label = "Protocollo INPS", .aside = true},
          {.key = "start", .label = "Decorre dal", .kind = Kind::day, .aside = true},
          {.key = "last_summons", .label = "Ultima convocazione", .kind = Kind::day, .aside = true},
          {.key = "next_appointment", .label = "Prossimo appuntamento", .kind = Kind::day, .aside = true},
          {.key = "manager", .label = "Case manager", .aside = true},
          {.key = "staff", .label = "Codice di chi se ne occupa", .aside = true},
          {.key = "todo", .label = "Che cosa fare", .aside = true},
          {.key = "consequence", .label = "Se nessuno fa nulla", .aside = true},
          {.key = "area", .label = "Area", .aside = true},
          {.key = "kind", .label = "Specie", .aside = true},
          {.key = "clock", .label = "Sigla del termine", .aside = true},
          {.key = "state", .label = "Sigla dello stato", .aside = true},
          {.key = "reference_day", .label = "Dato al", .kind = Kind::day, .aside = true}};
}

Cell days_left_cell(const Term& term) {
  return term.days_left ? Cell::of(Kind::integer, *term.days_left) : Cell::none(Kind::integer);
}

Row row_of(const DueTerm& due) {
  return {text_cell(due.state),
          day_cell(due.term.due),
          days_left_cell(due.term),
          text_cell(due.clock->label),
          text_cell(due.case_code),
          text_cell(due.person_code),
          text_cell(due.surname),
          text_cell(due.name),
          text_cell(due.comune),
          text_cell(due.staff),
          day_cell(due.register_by),
          text_cell(due.record),
          text_cell(due.protocol),
          day_cell(due.start),
          day_cell(due.term.last_summons),
          day_cell(due.term.next_appointment),
          text_cell(due.manager),
          text_cell(due.staff_code),
          text_cell(due.todo),
          text_cell(due.consequence),
          text_cell(due.clock->area),
          text_cell(std::string(name_of(due.clock->kind))),
          text_cell(due.clock->key),
          text_cell(std::string(key_of(due.term.state))),
          day_cell(due.reference_day)};
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
  std::vector<Row> rows;
  for (const DueTerm& one : due) rows.push_back(row_of(one));
  return {.key = "due",
          .title = "",
          .columns = columns_shown(),
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessun termine da seguire"};
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
