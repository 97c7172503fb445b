#include "report/report_document.h"

#include "base/text.h"
#include "report/dataset_table.h"
#include "report/grid.h"
#include "report/late_notes.h"
#include "report/narrowed.h"
#include "report/notes.h"
#include "report/tally.h"

namespace povnet {
namespace {

Row row_of(const Grid::Line& line) {
  Row row;
  for (const std::string& label : line.labels) row.push_back(Cell::of(label));
  row.insert(row.end(), line.cells.begin(), line.cells.end());
  return row;
}

std::vector<Column> columns_of(const Grid& grid) {
  std::vector<Column> columns;
  for (const Axis& axis : grid.axes())
    columns.push_back({.key = axis.dimension.key, .label = axis.dimension.label, .kind = Kind::text});
  for (std::size_t i = 0; i < grid.measures().size(); ++i)
    columns.push_back(
        {.key = grid.measures()[i].key, .label = grid.measures()[i].label, .kind = grid.kind(i)});
  return columns;
}

Table measure_table(const Grid& grid, const ReportTable& plan) {
  Table table{.key = plan.key, .title = plan.title, .columns = columns_of(grid), .rows = {}};
  std::vector<Row> rows;
  for (const Grid::Line& line : grid.lines()) rows.push_back(row_of(line));
  table.rows = rows_of(std::move(rows));
  if (plan.total) table.totals = row_of(grid.total(std::string(total_label)));
  return table;
}

void add_measures(Reader& reader, const ReportTable& plan, const ReportRequest& request, Sheet& sheet) {
  const Grid grid = Grid::count(reader, dimensions_of(plan, request.by), plan.columns, scope_of(request));
  Table table = measure_table(grid, plan);
  std::vector<Chart> charts;
  for (const ChartPlan& chart : plan.charts) charts.push_back(chart_of(chart, table, grid.first_members()));
  sheet.blocks.emplace_back(std::move(table));
  for (Chart& chart : charts) sheet.blocks.emplace_back(std::move(chart));
}

void add_dataset(Reader& reader, const ReportTable& plan, const ReportRequest& request, Sheet& sheet) {
  Table table = dataset_table(reader, plan, scope_of(request));
  std::vector<Chart> charts;
  for (const ChartPlan& chart : plan.charts) charts.push_back(chart_of(chart, table, 0));
  sheet.blocks.emplace_back(std::move(table));
  for (Chart& chart : charts) sheet.blocks.emplace_back(std::move(chart));
}

Chart::Shape chart_shape(const std::string& name) {
  if (name == "bar") return Chart::Shape::bar;
  if (name == "line") return Chart::Shape::line;
  return name == "pie" ? Chart::Shape::pie : Chart::Shape::column;
}

/// Whose numbers these are.
std::string ambito_name(Reader& reader) {
  const Dataset dataset = dataset_named(reader.data(), "ambito");
  const std::vector<Values> rows = reader.all(dataset, Scope{});
  return rows.empty() ? "" : as_text(rows.front()[*dataset.find("name")]);
}

std::string period_line(const Report& report, const ReportRequest& request) {
  if (report.on_day && request.period.first == request.period.last)
    return "Al " + italian(request.period.last);
  std::string line = "Periodo: " + label(request.period);
  if (request.as_of < request.period.last) line += ", fino al " + italian(request.as_of);
  return line;
}

/// What stands under the title.
std::string opening(Reader& reader, const Report& report, const ReportRequest& request) {
  std::vector<std::string> lines{ambito_name(reader), period_line(report, request),
                                 narrowed_line(reader, report, request)};
  std::erase(lines, "");
  return join(lines, "\n");
}

}  // namespace

std::vector<std::string> dimensions_of(const ReportTable& table, const std::string& by) {
  std::vector<std::string> dimensions = table.rows;
  if (!by.empty() && !dimensions.empty()) dimensions.front() = by;
  return dimensions;
}

Scope scope_of(const ReportRequest& request) {
  Scope scope = scope_of(request.period, request.as_of);
  scope.only = request.only;
  return scope;
}

Chart chart_of(const ChartPlan& plan, const Table& table, std::size_t rows) {
  return {.shape = chart_shape(plan.shape),
          .title = plan.title,
          .table = table.key,
          .category = plan.category.empty() ? table.columns.front().key : plan.category,
          .series = plan.series,
          .rows = rows};
}

Table measures_table(Reader& reader, const std::string& key, const std::string& title,
                     const std::vector<std::string>& dimensions, const std::vector<std::string>& measures,
                     const Scope& scope) {
  return measure_table(Grid::count(reader, dimensions, measures, scope),
                       {.key = key, .title = title, .rows = dimensions, .columns = measures});
}

Document report_document(Reader& reader, const Report& report, const ReportRequest& request) {
  require_narrowable(reader.data(), report, request);
  reader.note_file(report.path, report.replaced);
  Document document{
      .key = report.key, .title = report.title, .sheets = {}, .notes = report.notes, .as_of = request.as_of};
  Sheet sheet{.name = report.title, .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(Paragraph{opening(reader, report, request)});
  for (const ReportTable& table : report.tables) {
    if (table.dataset.empty())
      add_measures(reader, table, request, sheet);
    else
      add_dataset(reader, table, request, sheet);
  }
  document.sheets.push_back(std::move(sheet));
  for (std::string& note : late_notes(reader, scope_of(request), false)) document.notes.push_back(std::move(note));
  for (std::string& note : notes_of(reader, request.as_of)) document.notes.push_back(std::move(note));
  return document;
}

}  // namespace povnet
