#pragma once

#include <string>
#include <vector>

#include "sheet/chart_data.h"

namespace povnet {

/// The value axis: from zero or below to zero or above, in steps of 1, 2 or 5.
struct Scale {
  double low = 0;
  double high = 1;
  double step = 1;

  /// 0 at `low`, 1 at `high`.
  double place(double value) const { return (value - low) / (high - low); }
  std::vector<double> ticks() const;
};

/// Of all series; whole numbers get whole steps.
Scale scale_of(const ChartData& data);

/// A tick as people read it: "1.500", "0,25", "30 %", "7:30".
std::string tick_text(double value, const Scale& scale, Kind kind);

}  // namespace povnet
