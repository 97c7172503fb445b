#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "workbook/shift.h"

namespace povnet {

/// What stands around the rows of a sheet, or in a part that belongs to it (comments, tables, drawings,
/// controls), with every place and formula in it following its cells.
std::string shifted_frame(std::string_view xml, std::size_t sheet, const Shift& shift);

/// The drawing of old comments and controls, which counts rows from 0.
std::string shifted_vml(std::string_view xml, std::size_t sheet, const Shift& shift);

/// A chart. What it remembers of the cells' values is left out where `stale` says so of a reference.
std::string shifted_chart(std::string_view xml, const Shift& shift,
                          const std::function<bool(const FormulaWord&)>& stale);

}  // namespace povnet
