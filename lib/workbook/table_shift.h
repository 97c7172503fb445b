#pragma once

#include <string>
#include <string_view>

#include "workbook/shift.h"

namespace povnet {

/// A table of a sheet: the cells it covers, and its headings where a mark in them was filled in.
std::string shifted_table(std::string_view xml, std::size_t sheet, const Shift& shift);

}  // namespace povnet
