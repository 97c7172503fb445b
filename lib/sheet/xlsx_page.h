#pragma once

#include <vector>

#include "sheet/xlsx_sheet.h"

namespace povnet {

/// How a sheet is printed: as wide as one page, the paper and its direction by how wide the sheet is.
class XlsxPage {
 public:
  explicit XlsxPage(bool landscape) : landscape_(landscape) {}

  /// A row of the page reached that is higher than the others.
  void add_height(double points) { above_ += points; }

  /// What begins at `row` and is `points` high comes whole on one page; `width`: of the sheet, in characters.
  void keep_whole(lxw_row_t row, double points, double width);

  void set_up(XlsxSheet& sheet, double width);

 private:
  bool lies(double width) const;
  double height_for(double width) const;

  bool landscape_;
  lxw_row_t first_row_ = 0;  ///< of the page reached
  double above_ = 0;         ///< height on it beyond that of ordinary rows, points
  std::vector<lxw_row_t> breaks_;
};

}  // namespace povnet
