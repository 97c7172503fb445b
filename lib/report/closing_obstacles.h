#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "report/reader.h"
#include "store/closing_rules.h"

namespace povnet {

/// What should be put right before a period is closed.
struct Obstacle {
  std::string what;  ///< Italian
  std::size_t count = 0;
  std::string where;  ///< which command lists them, or their codes
};

/// The errors that the checks of the area find in the period, a check each, and what nobody has decided
/// yet (dataset "undecided"). With a partner only its own rows count.
std::vector<Obstacle> closing_obstacles(Reader& reader, const ClosingRules& rules, const std::string& area,
                                        const Period& period, const std::optional<std::int64_t>& partner);

}  // namespace povnet
