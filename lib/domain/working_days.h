#pragma once

#include <optional>
#include <vector>

#include "base/day.h"

namespace povnet {

/// A public holiday that falls on the same day of every year while its law holds.
struct Holiday {
  unsigned month = 1;
  unsigned day = 1;
  std::optional<Day> from = std::nullopt;
  std::optional<Day> to = std::nullopt;
};

Day easter_sunday(int year);

/// The days on which offices work: Monday to Friday, but for the holidays and Easter Monday.
class WorkingDays {
 public:
  explicit WorkingDays(std::vector<Holiday> holidays = {}) : holidays_(std::move(holidays)) {}

  bool includes(Day day) const;

  /// The `count`-th working day after `start`, whose own day is not counted.
  Day after(Day start, int count) const;

 private:
  std::vector<Holiday> holidays_;
};

}  // namespace povnet
