#pragma once

#include <cstdint>
#include <vector>

#include "report/grid.h"

namespace povnet {

/// Puts "<3" in the place of numbers that rest on fewer than `least` people or records, and hides what would
/// tell them: a brother in the same column, sums, shares and ratios of the same rows (cases.md 6.2).
void hide_small_cells(const Grid& grid, std::int64_t least, std::vector<Grid::Line>& lines);

}  // namespace povnet
