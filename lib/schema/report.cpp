#include "schema/report.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "schema/catalogue.h"

namespace povnet {
namespace {

constexpr std::array<std::string_view, 4> shapes{"column", "bar", "line", "pie"};
constexpr std::string_view reports_folder = "templates/reports";

ReportTable read_table(const Node& node, const std::string& fallback_key) {
  ReportTable table{.key = node.text_or("key", fallback_key),
                    .title = node.text_or("title", ""),
                    .rows = node.texts("rows"),
                    .dataset = node.text_or("dataset", ""),
                    .columns = node.texts("columns"),
                    .order = node.texts("order"),
                    .sums = node.texts("sums"),
                    .where = read_filters(node),
                    .total = node.flag("total", true),
                    .charts = read_charts(node)};
  node.done();
  if (table.rows.empty() == table.dataset.empty())
    throw node.fault("una tabella ha righe di dimensioni oppure di un dataset",
                     "scrivi \"rows\" oppure \"dataset\"");
  if (!table.rows.empty() && table.columns.empty()) throw node.fault("mancano le misure in \"columns\"");
  return table;
}

}  // namespace

std::vector<ChartPlan> read_charts(const Node& node) {
  std::vector<ChartPlan> charts;
  for (const Node& entry : node.tables("chart")) {
    charts.push_back({.shape = entry.text_or("shape", "column"),
                      .title = entry.text("title"),
                      .category = entry.text_or("category", ""),
                      .series = entry.texts("series")});
    entry.done();
    if (std::ranges::find(shapes, charts.back().shape) == shapes.end())
      throw entry.fault_at("shape", "grafico sconosciuto \"" + charts.back().shape + "\"",
                           "scegli fra column, bar, line, pie");
  }
  return charts;
}

Report read_report(const DataFile& file) {
  const Node node = Node::parse(file);
  Report report{.key = stem_of(file),
                .path = file.path,
                .replaced = file.replaced,
                .title = node.text("title"),
                .purpose = node.text_or("purpose", ""),
                .on_day = node.flag("on_day"),
                .aliases = node.texts("aliases"),
                .notes = node.texts("notes"),
                .sensitive = node.flag("sensitive"),
                .identified = node.flag("identified"),
                .tables = {}};
  for (const Node& entry : node.tables("table")) report.tables.push_back(read_table(entry, report.key));
  node.done();
  if (report.tables.empty()) throw node.fault("manca almeno una [[table]]");
  return report;
}

std::vector<Report> all_reports(const DataFiles& data) {
  std::vector<Report> reports;
  for (const DataFile* file : data.in(reports_folder)) reports.push_back(read_report(*file));
  return reports;
}

Report report_named(const DataFiles& data, std::string_view name) {
  return read_report(file_called(data, reports_folder, name, "un rapporto", "povnet report list li elenca"));
}

}  // namespace povnet
