#pragma once

#include <string>
#include <string_view>

#include "workbook/results.h"

namespace povnet {

/// The names of a workbook, print areas and titles among them, following their cells.
std::string shifted_workbook(std::string_view workbook, const Shift& shift);

/// The workbook told to calculate everything when a spreadsheet opens it.
std::string with_calculation_on_load(std::string_view workbook);

/// The XML without the elements that have this attribute.
std::string without_element(std::string_view xml, std::string_view attribute, std::string_view value);

/// What a pivot table counts; where that changed, it is read again on opening.
std::string shifted_pivot_source(std::string_view xml, const Shift& shift, Results& results);

}  // namespace povnet
