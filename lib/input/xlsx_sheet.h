#pragma once

#include "input/sheet_rows.h"
#include "input/xlsx.h"

namespace povnet {

/// How the XML of a worksheet becomes rows. `place` is "FILE:SHEET".
SheetScript xlsx_script(const XlsxFile& file, const std::string& place);

}  // namespace povnet
