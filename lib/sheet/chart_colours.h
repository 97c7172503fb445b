#pragma once

#include <array>
#include <cstdint>

namespace povnet {

/// RGB. Told apart also by who does not see red from green (after Okabe and Ito), dark on white paper.
inline constexpr std::array<std::uint32_t, 8> chart_colours{0x0072B2, 0xD55E00, 0x009E73, 0xA35D8A,
                                                            0x8A6D00, 0x3A3A3A, 0x56A0C4, 0xB22222};

}  // namespace povnet
