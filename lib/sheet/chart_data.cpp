#include "sheet/chart_data.h"

#include <algorithm>

#include "base/error.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

std::size_t column_named(const Table& table, const std::string& key) {
  const auto found = std::ranges::find(table.columns, key, &Column::key);
  if (found == table.columns.end())
    throw Error(Fault::bug,
                "grafico della tabella \"" + table.key + "\": non c'è la colonna \"" + key + "\"");
  return static_cast<std::size_t>(found - table.columns.begin());
}

}  // namespace

double chart_value(const Cell& cell) {
  const double number = static_cast<double>(cell.number);
  if (cell.kind == Kind::minutes) return number / 60;
  return cell.kind == Kind::integer || cell.kind == Kind::day ? number : number / 100;
}

std::vector<ChartData> charts_of(const Sheet& sheet, const Table& table) {
  std::vector<ChartData> charts;
  for (const Block& block : sheet.blocks) {
    const Chart* chart = std::get_if<Chart>(&block);
    if (chart == nullptr || chart->table != table.key) continue;
    ChartData data{.chart = chart, .category_column = column_named(table, chart->category)};
    for (const std::string& key : chart->series) {
      const std::size_t column = column_named(table, key);
      data.series.push_back(
          {.column = column, .label = table.columns[column].label, .kind = table.columns[column].kind});
    }
    charts.push_back(std::move(data));
  }
  return charts;
}

void add_row(ChartData& data, const Row& row) {
  if (data.chart->rows > 0 && data.categories.size() >= data.chart->rows) return;
  data.categories.push_back(one_line(italian_text(row[data.category_column])));
  for (ChartData::Series& series : data.series) {
    const Cell& cell = row[series.column];
    const bool no_number = cell.empty || cell.kind == Kind::text;  // hidden in what is published
    series.values.push_back(no_number ? std::nullopt : std::optional(chart_value(cell)));
    series.texts.push_back(italian_text(cell));
  }
}

}  // namespace povnet
