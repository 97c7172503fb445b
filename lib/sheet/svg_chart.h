#pragma once

#include <string>

#include "sheet/chart_data.h"

namespace povnet {

/// A chart as an <svg> element with a title for who cannot see it; a sentence where there is nothing
/// to draw.
std::string svg_chart(const ChartData& data);

/// `text` cleaned, with & < > " as entities.
std::string markup(std::string_view text);

}  // namespace povnet
