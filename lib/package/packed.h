#pragma once

#include <string>
#include <string_view>

namespace povnet {

/// Bytes compressed, a zip of one part; the same bytes give the same. Error (store) where memory lacks.
std::string packed(std::string_view bytes);

/// What was packed; Error (store) where it is damaged.
std::string unpacked(std::string_view bytes);

}  // namespace povnet
