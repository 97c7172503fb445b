#pragma once

#include <cstddef>
#include <string_view>

namespace povnet {

/// Reads one code point at `at` and moves past it; a stray byte stands for itself.
char32_t next_code_point(std::string_view text, std::size_t& at);

inline bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

}  // namespace povnet
