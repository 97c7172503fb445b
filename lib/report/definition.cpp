#include "report/definition.h"

#include "base/text.h"
#include "schema/dimension.h"
#include "schema/measure.h"

namespace povnet {
namespace {

std::string way_of(const Measure& measure) {
  switch (measure.count) {
    case Measure::Count::rows:
      return "righe";
    case Measure::Count::distinct:
      return "valori distinti di " + measure.column;
    case Measure::Count::sum:
      return "somma di " + measure.column;
    case Measure::Count::median:
      return "mediana di " + measure.column;
    case Measure::Count::share:
      return "quota con " + measure.column + " fino a " + std::to_string(measure.at_most);
    case Measure::Count::ratio:
      return measure.numerator + " / " + measure.denominator;
  }
  return {};
}

std::string filters_of(const Measure& measure) {
  std::vector<std::string> parts;
  for (const auto& filter : measure.where)
    parts.push_back(filter.column + " = " + join(filter.any_of, " | "));
  return join(parts, "; ");
}

Row row_of(const Measure& measure) {
  return {Cell::of(measure.key),
          Cell::of(measure.label),
          Cell::of(measure.definition),
          Cell::of(measure.unit),
          Cell::of(measure.time == Measure::Time::flow ? "nel periodo" : "a fine periodo"),
          Cell::of(measure.dataset),
          Cell::of(way_of(measure)),
          Cell::of(filters_of(measure)),
          Cell::of(measure.code)};
}

Table table_of(const DataFiles& data, const ReportTable& plan) {
  Table table{.key = plan.key,
              .title = plan.title,
              .columns = {{.key = "key", .label = "Chiave"},
                          {.key = "label", .label = "Colonna"},
                          {.key = "definition", .label = "Definizione"},
                          {.key = "unit", .label = "Unità"},
                          {.key = "time", .label = "Tempo"},
                          {.key = "dataset", .label = "Dataset"},
                          {.key = "count", .label = "Come si conta"},
                          {.key = "where", .label = "Filtri"},
                          {.key = "code", .label = "Indicatore"}},
              .rows = {}};
  std::vector<Row> rows;
  for (const std::string& name : plan.columns) rows.push_back(row_of(measure_named(data, name)));
  table.rows = rows_of(std::move(rows));
  return table;
}

std::string rows_line(const DataFiles& data, const ReportTable& plan) {
  std::vector<std::string> labels;
  for (const std::string& name : plan.rows) {
    const Dimension dimension = dimension_named(data, name);
    std::string label = dimension.label + " (" + dimension.key + ")";
    if (!dimension.rolls_up.empty()) label += ", con --by anche " + dimension.rolls_up;
    labels.push_back(std::move(label));
  }
  return "Righe: " + join(labels, "; ");
}

}  // namespace

Document definition_of(const DataFiles& data, const Report& report) {
  Document document{.key = report.key, .title = report.title + ": definizioni", .sheets = {}, .notes = {}};
  Sheet sheet{.name = "Definizioni", .blocks = {}, .landscape = true};
  for (const ReportTable& plan : report.tables) {
    if (!plan.dataset.empty()) {
      sheet.blocks.emplace_back(Paragraph{"Righe e colonne del dataset " + plan.dataset});
      continue;
    }
    sheet.blocks.emplace_back(Paragraph{rows_line(data, plan)});
    sheet.blocks.emplace_back(table_of(data, plan));
  }
  document.sheets.push_back(std::move(sheet));
  document.notes = report.notes;
  return document;
}

Document list_of_reports(const DataFiles& data) {
  std::vector<Row> rows;
  for (const Report& report : all_reports(data))
    rows.push_back({Cell::of(report.key), Cell::of(report.title), Cell::of(join(report.aliases, ", ")),
                    Cell::of(report.purpose)});
  return document_of({.key = "reports",
                      .title = "Rapporti",
                      .columns = {{.key = "report", .label = "Nome"},
                                  {.key = "title", .label = "Titolo"},
                                  {.key = "aliases", .label = "Risponde anche a"},
                                  {.key = "purpose", .label = "A che serve"}},
                      .rows = rows_of(std::move(rows))});
}

}  // namespace povnet
