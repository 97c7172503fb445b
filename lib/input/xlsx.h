#pragma once

#include <memory>
#include <string>
#include <vector>

#include "input/cell_value.h"
#include "input/input_file.h"
#include "input/sheet_rows.h"
#include "package/archive.h"
#include "package/workbook_index.h"

namespace povnet {

/// The shared strings of a workbook, one after the other.
struct SharedStrings {
  std::string text;
  std::vector<std::size_t> ends;

  /// `index` < ends.size().
  std::string_view at(std::size_t index) const;
};

/// A workbook with all that its sheets refer to.
struct XlsxFile {
  Archive archive;
  WorkbookIndex index;
  std::shared_ptr<const SharedStrings> strings;
  std::shared_ptr<const std::vector<NumberShow>> shows;  ///< by the number of a cell's style

  SheetRows rows(std::size_t sheet) const;
};

XlsxFile open_xlsx(Archive archive);

/// "BC12" is column 54; also without a row number. -1 where there are no letters.
std::int64_t column_of_reference(std::string_view reference);

/// As Excel writes what XML cannot hold: "_x000D_" is CR. CR LF becomes LF.
std::string unescaped_cell_text(std::string_view text);

}  // namespace povnet
