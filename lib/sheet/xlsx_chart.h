#pragma once

#include "sheet/xlsx_table.h"

namespace povnet {

constexpr double chart_height = 285;  ///< points, as printed

/// A native chart over the cells of `place`; `row` moves past it. Nothing for a table without rows.
void put_chart(XlsxSheet& sheet, const Chart& chart, const TablePlace& place, lxw_row_t& row);

}  // namespace povnet
