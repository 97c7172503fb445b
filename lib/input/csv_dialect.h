#pragma once

#include <string_view>

namespace povnet {

/// The one of ; , | and tab that cuts the records of `sample` into the most even columns, quotes respected.
/// `whole`: the sample is the file, so that its last record counts too. Without any evidence: ';'.
char find_delimiter(std::string_view sample, char quote, bool whole);

/// Length of a first line "sep=;" as Excel writes it, with its line end; 0 where there is none.
std::size_t separator_line(std::string_view sample, char& delimiter);

}  // namespace povnet
