#pragma once

#include <string>
#include <string_view>

namespace povnet {

/// UTF-8 that every format can carry: stray bytes, and the characters that XML forbids (controls except
/// tab and line feed), become U+FFFD; CR LF becomes LF.
std::string clean_text(std::string_view text);

/// The same on one line: line feeds and tabs become spaces.
std::string one_line(std::string_view text);

}  // namespace povnet
