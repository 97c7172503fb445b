#include "sheet/xlsx_chart.h"

#include <algorithm>

#include "base/error.h"
#include "sheet/chart_colours.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

constexpr lxw_row_t rows_covered = 20;  ///< a row is 20 px high
constexpr double natural_width = 480;   ///< libxlsxwriter's own size, in px
constexpr double natural_height = 288;
constexpr double wanted_width = 760;
constexpr double wanted_height = 380;

std::uint8_t type_of(Chart::Shape shape) {
  switch (shape) {
    case Chart::Shape::bar:
      return LXW_CHART_BAR;
    case Chart::Shape::line:
      return LXW_CHART_LINE;
    case Chart::Shape::pie:
      return LXW_CHART_PIE;
    case Chart::Shape::column:
      break;
  }
  return LXW_CHART_COLUMN;
}

lxw_col_t column_of(const TablePlace& place, const std::string& key) {
  const auto found = std::ranges::find(place.columns, key, &Column::key);
  if (found == place.columns.end())
    throw Error(Fault::bug,
                "grafico della tabella \"" + place.key + "\": non c'è la colonna \"" + key + "\"");
  return static_cast<lxw_col_t>(found - place.columns.begin());
}

void add_series(lxw_chart* drawn, XlsxSheet& sheet, const Chart& chart, const TablePlace& place,
                std::size_t index) {
  const lxw_col_t category = column_of(place, chart.category);
  const lxw_col_t column = column_of(place, chart.series[index]);
  lxw_row_t last = place.last_row;
  if (chart.rows > 0) last = std::min(last, place.first_row + static_cast<lxw_row_t>(chart.rows) - 1);
  lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
  const char* tab = sheet.name().c_str();
  chart_series_set_categories(series, tab, place.first_row, category, last, category);
  chart_series_set_values(series, tab, place.first_row, column, last, column);
  chart_series_set_name(series, one_line(place.columns[column].label).c_str());
  if (chart.shape == Chart::Shape::pie) {
    chart_series_set_labels(series);
    chart_series_set_labels_percentage(series);
    return;
  }
  lxw_chart_fill fill{};
  fill.color = chart_colours[index % chart_colours.size()];
  lxw_chart_line line{};
  line.color = fill.color;
  if (chart.shape == Chart::Shape::line)
    chart_series_set_line(series, &line);
  else
    chart_series_set_fill(series, &fill);
}

}  // namespace

void put_chart(XlsxSheet& sheet, const Chart& chart, const TablePlace& place, lxw_row_t& row) {
  if (!place.has_rows() || chart.series.empty()) return;
  lxw_chart* drawn = workbook_add_chart(sheet.book().handle(), type_of(chart.shape));
  if (drawn == nullptr) require_written(LXW_ERROR_MEMORY_MALLOC_FAILED);
  for (std::size_t i = 0; i < chart.series.size(); ++i) add_series(drawn, sheet, chart, place, i);
  chart_title_set_name(drawn, one_line(chart.title).c_str());
  if (chart.shape == Chart::Shape::bar) {
    // The first category on top; in a bar chart libxlsxwriter calls the upright axis y.
    chart_axis_set_reverse(drawn->y_axis);
    chart_axis_set_label_position(drawn->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
  }
  if (chart.shape != Chart::Shape::pie &&
      place.columns[column_of(place, chart.series.front())].kind == Kind::money)
    chart_axis_set_num_format(chart.shape == Chart::Shape::bar ? drawn->x_axis : drawn->y_axis, "#,##0");
  const bool legend = chart.series.size() > 1 || chart.shape == Chart::Shape::pie;
  chart_legend_set_position(drawn, legend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
  lxw_chart_options options{};
  options.x_scale = wanted_width / natural_width;
  options.y_scale = wanted_height / natural_height;
  options.y_offset = 4;  // px: its border would stand on the page before
  std::string description = one_line(chart.title);
  options.description = description.data();
  require_written(worksheet_insert_chart_opt(sheet.handle(), row, 0, drawn, &options));
  row += rows_covered;
}

}  // namespace povnet
