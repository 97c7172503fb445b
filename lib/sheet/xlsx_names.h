#pragma once

#include <set>
#include <string>

namespace povnet {

/// At most 31 characters, none of []:*?/\, no apostrophe at the ends, not yet in `used` (which it joins).
std::string tab_name(const std::string& wanted, std::set<std::string>& used);

/// Letters, digits and underscores, nothing that reads as a cell (PUC1, R1C1), not yet in `used`.
std::string range_name(const std::string& wanted, std::set<std::string>& used);

}  // namespace povnet
