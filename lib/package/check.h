#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace povnet {

/// Rows and cells that one worksheet really holds.
struct SheetCount {
  std::string part;  ///< "xl/worksheets/sheet1.xml"
  std::int64_t rows = 0;
  std::int64_t cells = 0;
};

/// Reads a finished .xlsx once: every part inflates to its CRC, every XML part is well-formed to its end,
/// every relationship leads to a part. Sheets in the order of the workbook. Throws Error (output).
std::vector<SheetCount> check_office_file(const std::string& path);

}  // namespace povnet
