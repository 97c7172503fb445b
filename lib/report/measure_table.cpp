#include "report/measure_table.h"

#include <algorithm>
#include <utility>

#include "report/public_cells.h"

namespace povnet {
namespace {

std::vector<Column> axis_columns(const Grid& grid) {
  std::vector<Column> columns;
  for (const Axis& axis : grid.axes())
    columns.push_back({.key = axis.dimension.key, .label = axis.dimension.label, .kind = Kind::text});
  return columns;
}

Row labels_of(const Grid::Line& line) {
  Row row;
  for (const std::string& label : line.labels) row.push_back(Cell::of(label));
  return row;
}

Row row_of_line(const Grid::Line& line) {
  Row row = labels_of(line);
  row.insert(row.end(), line.cells.begin(), line.cells.end());
  return row;
}

Table table_of(const ReportTable& plan, std::vector<Column> columns, std::vector<Row> rows, bool total) {
  Table table{.key = plan.key, .title = plan.title, .columns = std::move(columns), .rows = {}};
  if (total) {
    table.totals = std::move(rows.back());
    rows.pop_back();
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

/// Nothing where one of them is not known, or not told.
Cell difference(const Cell& now, const Cell& then) {
  if (now.empty || then.empty || now.kind == Kind::text || then.kind == Kind::text)
    return Cell::none(now.kind);
  return Cell::of(now.kind, now.number - then.number);
}

Row compared_row(const Grid::Line& now, const Grid::Line& then) {
  Row row = labels_of(now);
  for (std::size_t i = 0; i < now.cells.size(); ++i)
    row.insert(row.end(), {now.cells[i], then.cells[i], difference(now.cells[i], then.cells[i])});
  return row;
}

std::vector<Column> compared_columns(const Grid& grid, const std::string& before) {
  std::vector<Column> columns = axis_columns(grid);
  for (std::size_t i = 0; i < grid.measures().size(); ++i) {
    const auto& [key, label] = std::pair(grid.measures()[i].key, grid.measures()[i].label);
    const Kind kind = grid.kind(i);
    columns.push_back({.key = key, .label = label, .kind = kind});
    columns.push_back({.key = key + "_before", .label = label + ", " + before, .kind = kind});
    columns.push_back({.key = key + "_change", .label = label + ", differenza", .kind = kind});
  }
  return columns;
}

const Grid::Line* same_line(const std::vector<Grid::Line>& lines, const Grid::Line& wanted) {
  const auto at = std::ranges::find(lines, wanted.labels, &Grid::Line::labels);
  return at == lines.end() ? nullptr : &*at;
}

}  // namespace

MeasureLines measure_lines(const Grid& grid, const ReportTable& plan, std::optional<std::int64_t> least) {
  MeasureLines shown{.lines = grid.lines(), .total = plan.total};
  if (plan.total) shown.lines.push_back(grid.total(std::string(total_label)));
  if (least) hide_small_cells(grid, *least, shown.lines);
  return shown;
}

Table measure_table(const Grid& grid, const ReportTable& plan, const MeasureLines& shown) {
  std::vector<Column> columns = axis_columns(grid);
  for (std::size_t i = 0; i < grid.measures().size(); ++i)
    columns.push_back(
        {.key = grid.measures()[i].key, .label = grid.measures()[i].label, .kind = grid.kind(i)});
  std::vector<Row> rows;
  std::ranges::transform(shown.lines, std::back_inserter(rows), row_of_line);
  return table_of(plan, std::move(columns), std::move(rows), shown.total);
}

Table compared_table(const Grid& grid, const ReportTable& plan, const MeasureLines& now, const Grid& past,
                     const MeasureLines& then, const std::string& before) {
  std::vector<Row> rows;
  for (const Grid::Line& line : now.lines) {
    const Grid::Line* other = same_line(then.lines, line);
    rows.push_back(compared_row(line, other ? *other : past.nothing(line.labels)));
  }
  // Above the total, what there was and is no more.
  const auto end = static_cast<std::ptrdiff_t>(rows.size()) - (now.total ? 1 : 0);
  std::vector<Row> gone;
  for (const Grid::Line& line : then.lines)
    if (!same_line(now.lines, line)) gone.push_back(compared_row(grid.nothing(line.labels), line));
  rows.insert(rows.begin() + end, gone.begin(), gone.end());
  return table_of(plan, compared_columns(grid, before), std::move(rows), now.total);
}

}  // namespace povnet
