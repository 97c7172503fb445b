#pragma once

#include <span>
#include <string>

#include "base/value.h"

namespace povnet {

/// A short name of what a row says: "v1a2b3c4d", never mistaken for a number by a spreadsheet. Missing values
/// do not count, so that a column added later changes nothing.
std::string version_of(std::span<const std::string> columns, std::span<const Value> values);

}  // namespace povnet
