#include "report/dataset_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/error.h"
#include "report/grid.h"
#include "report/placing.h"
#include "report/report_document.h"

namespace povnet {
namespace {

/// Read as they are written, so that a large table is never whole in memory.
RowSource shown_rows(Reader& reader, const Dataset& dataset, const std::vector<std::size_t>& shown,
                     const Keeping& keeping, std::shared_ptr<DatasetRows> source) {
  return [&reader, dataset, shown, keeping, source = std::move(source), values = Values(),
          noted = false](Row& row) mutable {
    do
      if (!source->next(values)) return false;
    while (!keeping.keeps(values));
    if (!std::exchange(noted, true)) reader.note_shown(dataset, *source, shown);
    row.clear();
    for (const std::size_t at : shown) row.push_back(cell_of(reader, dataset.columns[at], values[at]));
    return true;
  };
}

}  // namespace

std::vector<std::size_t> columns_named(const Dataset& dataset, const std::vector<std::string>& names) {
  std::vector<std::size_t> columns;
  for (const std::string& name : names) {
    const auto at = dataset.find(name);
    if (!at) throw Error(Fault::input, dataset.path + ": non c'è la colonna \"" + name + "\"");
    columns.push_back(*at);
  }
  if (!columns.empty()) return columns;
  columns.resize(dataset.columns.size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  return columns;
}

Row sums_of(const std::vector<Column>& columns, const std::vector<Row>& rows, std::string_view label) {
  Row totals;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto known = [i](const Row& row) { return !row[i].empty; };
    if (!columns[i].total || (!columns[i].input && !rows.empty() && std::ranges::none_of(rows, known))) {
      totals.push_back(Cell::none(columns[i].kind));
      continue;
    }
    const auto add = [i](std::int64_t sum, const Row& row) { return sum + row[i].number; };
    totals.push_back(
        Cell::of(columns[i].kind, std::accumulate(rows.begin(), rows.end(), std::int64_t{0}, add)));
  }
  if (!totals.empty() && !columns.front().total) totals.front() = Cell::of(std::string(label));
  return totals;
}

Table dataset_table(Reader& reader, const ReportTable& plan, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), plan.dataset);
  const std::vector<std::size_t> shown = columns_named(dataset, plan.columns);
  Table table{
      .key = plan.key, .title = plan.title.empty() ? dataset.label : plan.title, .columns = {}, .rows = {}};
  for (const std::size_t column : shown) {
    table.columns.push_back(column_of(dataset.columns[column]));
    table.columns.back().total = std::ranges::find(plan.sums, table.columns.back().key) != plan.sums.end();
  }
  const Keeping keeping(plan.where, dataset, "tabella \"" + plan.key + "\"");
  RowSource rows = shown_rows(reader, dataset, shown, keeping,
                              reader.rows(dataset, scope, plan.order.empty() ? dataset.order : plan.order));
  if (plan.sums.empty()) {
    table.rows = std::move(rows);
    return table;
  }
  std::vector<Row> all;
  for (Row row; rows(row);) all.push_back(std::move(row));
  table.totals = sums_of(table.columns, all, total_label);
  table.rows = rows_of(std::move(all));
  return table;
}

}  // namespace povnet
