#include "report/puc_absences_list.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text.h"
#include "domain/puc_absences.h"
#include "report/columns.h"
#include "report/parameter_on.h"
#include "report/puc_catalogue.h"

namespace povnet {
namespace {

struct Missing {
  std::string assignment, project, comune, person, surname, name;
  std::vector<Absence> marks;
};
using MissingBy = std::map<std::tuple<std::string, std::string, std::string>, Missing>;

Presence presence_of(const std::string& kind) {
  if (kind == "makeup") return Presence::makeup;
  return kind == "justified" ? Presence::justified : Presence::unjustified;
}

MissingBy gather_missing(Reader& reader, Period period, Day as_of,
                         const std::optional<std::string>& project) {
  const Dataset dataset = dataset_named(reader.data(), "puc_absences");
  const Columns columns(dataset);
  MissingBy all;
  reader.each(dataset, scope_of(period, as_of), {}, [&](const Values& row) {
    const std::string number = columns.text(row, "project");
    if (project && fold(number) != fold(*project)) return;
    Missing& one = all[{number, columns.text(row, "person"), columns.text(row, "assignment")}];
    one.assignment = columns.text(row, "assignment");
    one.project = number;
    one.comune = columns.text(row, "comune");
    one.person = columns.text(row, "person");
    one.surname = columns.text(row, "surname");
    one.name = columns.text(row, "name");
    one.marks.push_back({.day = columns.day(row, "day").value_or(as_of),
                         .minutes = columns.integer(row, "minutes").value_or(0),
                         .kind = presence_of(columns.text(row, "kind")),
                         .documented = columns.integer(row, "documented") == 1});
  });
  return all;
}

bool is_empty(const AbsenceCount& count) {
  return count.unjustified + count.documented + count.undocumented + count.made_up + count.to_recover == 0;
}

Row absence_row(Reader& reader, const Missing& one, const AbsenceCount& count, const AbsenceLimits& limits) {
  Row row{text_cell(one.assignment), text_cell(one.project), text_cell(one.comune),
          text_cell(one.person),     text_cell(one.surname), text_cell(one.name)};
  for (const Minutes minutes : {count.unjustified, count.unjustified_in_all, count.documented,
                                count.undocumented, count.made_up, count.to_recover})
    row.push_back(Cell::of(Kind::minutes, minutes));
  row.push_back(text_cell(label_in(reader, "puc_absence_step", key_of(step_for(count, limits)))));
  return row;
}

Table absence_table() {
  return {
      .key = "absences",
      .title = "Per persona",
      .columns = {{.key = "assignment", .label = "Abbinamento"},
                  {.key = "project", .label = "Progetto"},
                  {.key = "comune", .label = "Comune"},
                  {.key = "person", .label = "Persona"},
                  {.key = "surname", .label = "Cognome"},
                  {.key = "name", .label = "Nome"},
                  {.key = "unjustified", .label = "Ingiustificate", .kind = Kind::minutes},
                  {.key = "unjustified_in_all", .label = "Ingiustificate dall'inizio", .kind = Kind::minutes},
                  {.key = "documented", .label = "Giustificate con documento", .kind = Kind::minutes},
                  {.key = "undocumented", .label = "Giustificate senza documento", .kind = Kind::minutes},
                  {.key = "made_up", .label = "Recuperate", .kind = Kind::minutes},
                  {.key = "to_recover", .label = "Non recuperate nel mese", .kind = Kind::minutes},
                  {.key = "step", .label = "Che cosa può fare il comune"}},
      .rows = {},
      .if_empty = "nessuna assenza e nessun recupero nel periodo"};
}

}  // namespace

Document puc_absences_document(Reader& reader, Period period, Day as_of,
                               const std::optional<std::string>& project) {
  const Day last = std::min(period.last, as_of);
  const AbsenceLimits limits{.warning = find_parameter_on(reader, "PUC_WARNING_MINUTES", last),
                             .loss = find_parameter_on(reader, "PUC_LOSS_MINUTES", last)};
  Table table = absence_table();
  std::vector<Row> rows;
  for (const auto& [key, one] : gather_missing(reader, period, as_of, project)) {
    const AbsenceCount count = count_absences(one.marks, period, as_of);
    if (!is_empty(count)) rows.push_back(absence_row(reader, one, count, limits));
  }
  table.rows = rows_of(std::move(rows));
  Document document{.key = "puc_absences",
                    .title = "Assenze PUC, " + label(period),
                    .sheets = {},
                    .notes = {"Le soglie sono da confermare: povnet conta le ore, il comune decide"},
                    .as_of = as_of};
  Sheet sheet{.name = "Assenze", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(std::move(table));
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace povnet
