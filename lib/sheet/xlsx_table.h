#pragma once

#include "sheet/xlsx_choices.h"
#include "sheet/xlsx_sheet.h"

namespace povnet {

/// Where a table came to lie: rows from 0, both ends included; no rows: `last_row` is before `first_row`.
struct TablePlace {
  std::string key;
  lxw_row_t header = 0;
  lxw_row_t first_row = 0;
  lxw_row_t last_row = 0;
  double header_above = 0;  ///< how much higher the header is than another row, points
  std::vector<Column> columns;

  bool has_rows() const { return last_row >= first_row; }
};

/// Header, rows with live formulas, rows to type into, totals; `row` moves past them. `alone`: the only
/// table of its sheet, which has room for one filter.
TablePlace put_table(XlsxSheet& sheet, XlsxChoices& choices, Table& table, bool alone, lxw_row_t& row);

}  // namespace povnet
