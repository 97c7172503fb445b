#pragma once

#include <map>
#include <string>
#include <vector>

#include "sheet/xlsx_sheet.h"

namespace povnet {

/// What may be typed: drop-downs and bounds. Lists too long for a cell's own rule go to a hidden sheet, each
/// under a defined name.
class XlsxChoices {
 public:
  explicit XlsxChoices(XlsxBook& book) : book_(book) {}

  /// The choices, the bound and the help (shown beside the selected cell) of `told`. Rows and columns from 0,
  /// both ends included.
  void add(XlsxSheet& sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column, const Column& told);

  /// Writes the hidden sheet where one is needed; after all other sheets.
  void finish(std::vector<XlsxSheet>& sheets);

 private:
  std::string name_for(std::vector<Cell> choices);

  XlsxBook& book_;
  std::vector<std::vector<Cell>> lists_;
};

}  // namespace povnet
