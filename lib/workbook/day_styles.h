#pragma once

#include <map>
#include <string>
#include <string_view>

namespace povnet {

/// The styles of a form and, after them in the order of their new numbers, some of them again showing a day
/// (old number -> new number).
std::string with_day_styles(std::string_view styles, const std::map<std::size_t, std::size_t>& days);

}  // namespace povnet
