#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace povnet {

/// What a chart draws, gathered while its table is written.
struct ChartData {
  struct Series {
    std::size_t column = 0;
    std::string label;
    Kind kind = Kind::integer;
    std::vector<std::optional<double>> values = {};  ///< in euro, hours, per cent; nothing where not known
    std::vector<std::string> texts = {};             ///< the same as people read them
  };
  const Chart* chart = nullptr;
  std::size_t category_column = 0;
  std::vector<std::string> categories = {};
  std::vector<Series> series = {};
};

/// Euro, hours, per cent.
double chart_value(const Cell& cell);

/// One for each chart of the sheet that is drawn from `table`. Error (bug) for a column it does not have.
std::vector<ChartData> charts_of(const Sheet& sheet, const Table& table);

/// Rows past those that the chart asks for are passed over.
void add_row(ChartData& data, const Row& row);

}  // namespace povnet
