#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "document/cell.h"

namespace povnet {

/// What is written for a day in a register of attendance: "4", "2,5", "AI", "REC 4". Without a word it is a
/// number of its own, which a spreadsheet adds up; a word and its hours are a text.
struct Sign {
  std::string word;                        ///< "REC"; empty for hours alone
  std::optional<std::int64_t> hundredths;  ///< of an hour; nothing for a word alone
};

/// Nothing where it is neither hours nor a word, with or without hours.
std::optional<Sign> read_sign(std::string_view text);
std::string sign_text(const Sign& sign);  ///< "REC 2,5"
Cell sign_cell(const Sign& sign);

/// The hours that `cell` counts for `word`; nothing for the bare word, 0 for any other cell.
std::optional<std::int64_t> hours_in(const Cell& cell, std::string_view word);

/// The same of a range of cells ("D5:AH5") as a spreadsheet adds them up: those of `choices`, which are all
/// that may be typed.
std::string sum_of_signs(const std::string& range, std::span<const std::string> choices,
                         std::string_view word);

}  // namespace povnet
