#pragma once

#include <vector>

#include "workbook/form_sheet.h"

namespace povnet {

/// A row of a form and the same row of its earlier version, by number; 0: there is none.
struct RowPair {
  std::uint32_t now = 0;
  std::uint32_t before = 0;
};

/// Rows that say the same are the same, wherever they went; those between them go in order.
std::vector<RowPair> row_pairs(const FormSheet& sheet, const FormSheet& old);

}  // namespace povnet
