#pragma once

#include <regex>
#include <string>

namespace povnet {

/// What the pattern finds in the text: its first group, where it has one; trimmed. Empty where it finds
/// nothing.
std::string captured(const std::string& text, const std::regex& pattern);

}  // namespace povnet
