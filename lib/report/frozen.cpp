#include "report/frozen.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "report/dataset_table.h"
#include "report/grid.h"
#include "report/marks.h"
#include "report/personal.h"
#include "report/tally.h"

namespace povnet {
namespace {

/// The measures that count rows: of a ratio the two that it divides.
void add_counting(const DataFiles& data, const std::string& name, std::vector<Measure>& counting) {
  if (std::ranges::find(counting, name, &Measure::key) != counting.end()) return;
  const Measure measure = measure_named(data, name);
  if (measure.count != Measure::Count::ratio) {
    counting.push_back(measure);
    return;
  }
  add_counting(data, measure.numerator, counting);
  add_counting(data, measure.denominator, counting);
}

/// What a measure counts of a row; nothing where it does not count it.
std::optional<std::string> counted_of(const Counting& counting, const Measure& measure, const Values& row) {
  if (!counting.counts(row)) return std::nullopt;
  if (measure.count == Measure::Count::rows) return std::string{};
  const Value& value = counting.value(row);
  return is_null(value) ? std::nullopt : std::optional(as_text(value));
}

FrozenRow frozen_row(const std::string& record, const Path& path, const std::vector<Axis>& axes) {
  FrozenRow row{.record = record, .place = {}, .counted = {}};
  for (std::size_t i = 0; i < path.size(); ++i) row.place.push_back(axes[i].members.label(path[i]));
  row.among_members = !path.empty() && path.front() < axes.front().members.list().size();
  return row;
}

FrozenRows rows_counted(Reader& reader, const Dataset& dataset, const std::vector<Measure>& measures,
                        const std::vector<Axis>& axes, const Scope& scope) {
  const Placing placing(dataset, axes);
  const std::size_t record = *dataset.find(dataset.record);
  FrozenRows frozen;
  std::vector<Counting> countings;
  std::set<std::size_t> wanted = placing.columns();
  wanted.insert(record);
  for (const Measure& measure : measures) {
    frozen.measures.push_back({measure.key, measure.count == Measure::Count::distinct});
    countings.emplace_back(measure, dataset);
    wanted.merge(countings.back().columns());
  }
  const auto keep = [&](const Values& values) {
    FrozenRow row = frozen_row(as_text(values[record]), placing.of(values), axes);
    for (std::size_t i = 0; i < measures.size(); ++i)
      row.counted.push_back(counted_of(countings[i], measures[i], values));
    if (std::ranges::any_of(row.counted, [](const auto& counted) { return counted.has_value(); }))
      frozen.rows.push_back(std::move(row));
  };
  reader.each(dataset, scope, {}, keep, wanted);
  return frozen;
}

FrozenLine frozen_line(const Grid::Line& line) {
  FrozenLine frozen{.labels = line.labels, .cells = line.cells};
  frozen.labels.resize(line.path.size());
  return frozen;
}

FrozenTable frozen_measures(Reader& reader, const ReportTable& plan, const ReportRequest& request) {
  const Scope scope = scope_of(request);
  const std::vector<std::string> dimensions = dimensions_of(plan, request.by);
  const Grid grid = Grid::count(reader, dimensions, plan.columns, scope);
  FrozenTable table{.key = plan.key,
                    .title = plan.title,
                    .dimensions = dimensions,
                    .subtotal = grid.axes().empty() ? "" : grid.axes().front().dimension.subtotal,
                    .columns = {},
                    .lines = {},
                    .counted = {}};
  std::vector<Measure> counting;
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const Measure& measure = grid.measures()[i];
    table.columns.push_back({measure.key, measure.label, grid.kind(i), {measure.key}});
    if (measure.count == Measure::Count::ratio)
      table.columns.back().counted_by = {measure.numerator, measure.denominator};
    add_counting(reader.data(), measure.key, counting);
  }
  for (const Grid::Line& line : grid.lines()) table.lines.push_back(frozen_line(line));
  if (plan.total) table.lines.push_back(frozen_line(grid.total(std::string(total_label))));
  std::map<std::string, std::vector<Measure>> by_dataset;
  for (const Measure& measure : counting) by_dataset[measure.dataset].push_back(measure);
  for (const auto& [dataset, measures] : by_dataset)
    table.counted.push_back(
        rows_counted(reader, dataset_named(reader.data(), dataset), measures, grid.axes(), scope));
  return table;
}

/// A table of records: one number, how many they are; what each says is what counts.
FrozenTable frozen_records(Reader& reader, const ReportTable& plan, const ReportRequest& request) {
  const Dataset dataset = dataset_named(reader.data(), plan.dataset);
  const Keeping keeping(plan.where, dataset, "tabella \"" + plan.key + "\"");
  const std::vector<std::size_t> shown = columns_named(dataset, plan.columns);
  const std::size_t record = *dataset.find(dataset.record);
  FrozenRows rows{.measures = {{.key = plan.key}}, .rows = {}};
  reader.each(dataset, scope_of(request), {}, [&](const Values& values) {
    if (!keeping.keeps(values)) return;
    std::vector<std::string> says;
    for (const std::size_t at : shown)
      if (at != record && !is_null(values[at]))
        says.push_back(dataset.columns[at].label + ": " +
                       words_of_cell(cell_of(reader, dataset.columns[at], values[at])));
    rows.rows.push_back({.record = as_text(values[record]), .place = {}, .counted = {join(says, "\n")}});
  });
  const auto count = static_cast<std::int64_t>(rows.rows.size());
  FrozenTable table{.key = plan.key,
                    .title = plan.title.empty() ? dataset.label : plan.title,
                    .dimensions = {},
                    .subtotal = {},
                    .columns = {{plan.key, "Righe", Kind::integer, {plan.key}}},
                    .lines = {{.labels = {}, .cells = {Cell::of(Kind::integer, count)}}},
                    .counted = {}};
  table.counted.push_back(std::move(rows));
  return table;
}

/// Whatever rows there are now.
bool may_describe_persons(SQLite::Database& db, const DataFiles& data, const ReportTable& table,
                          const Scope& scope) {
  if (table.dataset.empty()) return false;
  Reader reader(db, data);
  const Dataset dataset = dataset_named(data, table.dataset);
  const auto rows = reader.rows(dataset, scope, {});
  reader.note_shown(dataset, *rows, columns_named(dataset, table.columns));
  return describes_persons(reader);
}

}  // namespace

Report without_persons(SQLite::Database& db, const DataFiles& data, Report report, const Scope& scope) {
  std::vector<std::string> left_out;
  std::erase_if(report.tables, [&](const ReportTable& table) {
    const bool described = may_describe_persons(db, data, table, scope);
    if (described)
      left_out.push_back(table.title.empty() ? dataset_named(data, table.dataset).label : table.title);
    return described;
  });
  if (report.tables.empty())
    throw Error(Fault::refused, "\"" + report.key + "\" descrive persone: una copia congelata ha solo codici",
                "si congelano i rapporti che contano; le persone restano nei registri");
  if (!left_out.empty())
    report.notes.push_back("Non conservato, perché può descrivere persone: " + join(left_out, "; "));
  return report;
}

FrozenReport freeze(Reader& reader, const Report& report, const ReportRequest& request) {
  FrozenReport frozen{.report = report.key, .request = request, .tables = {}};
  for (const ReportTable& table : report.tables) {
    frozen.tables.push_back(table.dataset.empty() ? frozen_measures(reader, table, request)
                                                  : frozen_records(reader, table, request));
    if (frozen.tables.back().title.empty()) frozen.tables.back().title = report.title;
  }
  return frozen;
}

}  // namespace povnet
