#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "cmd/command.h"

namespace povnet {

/// A line on the terminal that says how far a long task is: only where Common::progress, only past a second,
/// gone when the task ends.
class Progress {
 public:
  Progress(Call& call, std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Cheap enough for every row. `total` 0: not known.
  void at(std::int64_t done, std::int64_t total = 0);

 private:
  Call& call_;
  std::string what_;
  std::chrono::steady_clock::time_point next_;  ///< when the line is due again
  bool shown_ = false;
};

}  // namespace povnet
