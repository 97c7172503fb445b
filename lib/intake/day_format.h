#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"

namespace povnet {

/// Reads `text` by a pattern of a source: d dd m mm mmm mmmm (Italian month) yy yyyy; every other character
/// stands for itself. "yy" is 2000 to 2099. Nothing where it does not fit or the day does not exist.
std::optional<Day> parse_day_as(std::string_view text, std::string_view pattern);

/// "ottobre 2026", "10/2026", "2026-10" or a day -> "2026-10".
std::optional<std::string> parse_month(std::string_view text);

}  // namespace povnet
