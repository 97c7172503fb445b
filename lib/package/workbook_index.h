#pragma once

#include <string>
#include <vector>

#include "package/archive.h"

namespace povnet {

struct SheetPart {
  std::string name;
  std::string part;  ///< "xl/worksheets/sheet1.xml"
  bool hidden = false;
};

/// What xl/workbook.xml and its relations say, wherever those parts lie.
struct WorkbookIndex {
  std::string part;               ///< of the workbook itself
  std::vector<SheetPart> sheets;  ///< in the order of the tabs, chart sheets left out
  std::string strings;            ///< part of the shared strings; empty where there is none
  std::string styles;
  bool from_1904 = false;  ///< day 0 is 1904-01-01
};

/// Throws Error (input) where the package is no .xlsx, or an .xlsb.
WorkbookIndex workbook_index(const Archive& archive);

}  // namespace povnet
