#include "report/report_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "report/dataset_table.h"
#include "report/late_notes.h"
#include "report/measure_table.h"
#include "report/narrowed.h"
#include "report/notes.h"
#include "report/parameter_on.h"
#include "report/tally.h"

namespace povnet {
namespace {

std::optional<std::int64_t> least_cell(Reader& reader, const Report& report, const ReportRequest& request) {
  if (!request.for_all) return std::nullopt;
  return parameter_on(reader, report.sensitive ? "SMALL_CELL_SENSITIVE_LEAST" : "SMALL_CELL_LEAST",
                      request.as_of);
}

Grid counted(Reader& reader, const ReportTable& plan, const ReportRequest& request) {
  return Grid::count(reader, dimensions_of(plan, request.by), plan.columns, scope_of(request));
}

/// What has no row is told of the period of the report alone; a 0 of the other says it itself.
Grid counted_before(Reader& reader, const ReportTable& plan, ReportRequest request) {
  std::set<std::string> empty = reader.basis().empty;
  request.period = *request.compared;
  Grid past = counted(reader, plan, request);
  reader.basis().empty = std::move(empty);
  return past;
}

void add_table(const ReportTable& plan, Table table, std::size_t charted_rows, Sheet& sheet) {
  std::vector<Chart> charts;
  for (const ChartPlan& chart : plan.charts) charts.push_back(chart_of(chart, table, charted_rows));
  sheet.blocks.emplace_back(std::move(table));
  for (Chart& chart : charts) sheet.blocks.emplace_back(std::move(chart));
}

void add_measures(Reader& reader, const ReportTable& plan, const ReportRequest& request,
                  std::optional<std::int64_t> least, Sheet& sheet) {
  const Grid grid = counted(reader, plan, request);
  const MeasureLines now = measure_lines(grid, plan, least);
  if (!request.compared) return add_table(plan, measure_table(grid, plan, now), grid.first_members(), sheet);
  const Grid past = counted_before(reader, plan, request);
  add_table(plan,
            compared_table(grid, plan, now, past, measure_lines(past, plan, least), label(*request.compared)),
            grid.first_members(), sheet);
}

/// Rows of a dataset are records: they are not published, and have no other period beside them.
void add_dataset(Reader& reader, const ReportTable& plan, const ReportRequest& request, Sheet& sheet,
                 std::vector<std::string>& notes) {
  if (request.for_all) {
    notes.push_back("Lasciato fuori, perché elenca registrazioni: " + plan.title);
    return;
  }
  if (request.compared) notes.push_back("È del solo periodo, senza confronto: " + plan.title);
  add_table(plan, dataset_table(reader, plan, scope_of(request)), 0, sheet);
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
                                 narrowed_line(reader, report, request),
                                 request.compared ? "A confronto con: " + label(*request.compared) : ""};
  std::erase(lines, "");
  return join(lines, "\n");
}

void require_publishable(const Report& report) {
  if (std::ranges::any_of(report.tables, [](const ReportTable& table) { return table.dataset.empty(); }))
    return;
  throw Error(Fault::usage, "\"" + report.title + "\" elenca registrazioni e basta: non si pubblica",
              "con --public vanno i rapporti che contano, per esempio monthly");
}

/// Why a row came late is written freely: that is for the office.
std::vector<std::string> notes_of_request(Reader& reader, const ReportRequest& request,
                                          std::optional<std::int64_t> least) {
  std::vector<std::string> notes;
  if (!least) notes = late_notes(reader, scope_of(request), false);
  if (request.compared && request.as_of < request.period.last)
    notes.push_back("Il periodo non è finito: quello a confronto può esserlo");
  if (least)
    notes.push_back(
        fmt::format("Da pubblicare: <{} sta per un numero da 1 a {}; coperto, per uno da cui si ricaverebbe",
                    *least, *least - 1));
  return notes;
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
  const ReportTable plan{.key = key, .title = title, .rows = dimensions, .columns = measures};
  const Grid grid = Grid::count(reader, dimensions, measures, scope);
  return measure_table(grid, plan, measure_lines(grid, plan, std::nullopt));
}

Document report_document(Reader& reader, const Report& report, const ReportRequest& request) {
  require_narrowable(reader.data(), report, request);
  if (request.for_all) require_publishable(report);
  reader.note_file(report.path, report.replaced);
  Document document{
      .key = report.key, .title = report.title, .sheets = {}, .notes = report.notes, .as_of = request.as_of};
  const auto least = least_cell(reader, report, request);
  Sheet sheet{.name = report.title, .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(Paragraph{opening(reader, report, request)});
  for (const ReportTable& table : report.tables) {
    if (table.dataset.empty())
      add_measures(reader, table, request, least, sheet);
    else
      add_dataset(reader, table, request, sheet, document.notes);
  }
  document.sheets.push_back(std::move(sheet));
  for (std::string& note : notes_of_request(reader, request, least))
    document.notes.push_back(std::move(note));
  for (std::string& note : notes_of(reader, request.as_of)) document.notes.push_back(std::move(note));
  return document;
}

}  // namespace povnet
