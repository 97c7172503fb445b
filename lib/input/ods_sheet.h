#pragma once

#include <string>

#include "input/sheet_rows.h"

namespace povnet {

/// How content.xml becomes the rows of its sheet number `sheet`, from 0. `place` is "FILE:SHEET".
SheetScript ods_script(std::size_t sheet, const std::string& place);

}  // namespace povnet
