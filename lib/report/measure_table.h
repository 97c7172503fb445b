#pragma once

#include <optional>

#include "document/document.h"
#include "report/grid.h"
#include "schema/report.h"

namespace povnet {

/// The numbers of one period, line by line, the total last where the plan has one. `least`: no cell below it
/// is told, nor one from which it can be worked out.
struct MeasureLines {
  std::vector<Grid::Line> lines;
  bool total = false;
};

MeasureLines measure_lines(const Grid& grid, const ReportTable& plan, std::optional<std::int64_t> least);

/// As a table.
Table measure_table(const Grid& grid, const ReportTable& plan, const MeasureLines& shown);

/// Each number beside that of another period, with the difference; a line that only one has is nothing in the
/// other. `before` is what the columns are called.
Table compared_table(const Grid& grid, const ReportTable& plan, const MeasureLines& now, const Grid& past,
                     const MeasureLines& then, const std::string& before);

}  // namespace povnet
