#pragma once

#include <string>
#include <vector>

#include "input/input_file.h"
#include "input/sheet_rows.h"
#include "package/archive.h"

namespace povnet {

/// An OpenDocument spreadsheet. All its sheets lie in one part, which is read up to the one that is asked
/// for.
struct OdsFile {
  Archive archive;
  std::vector<InputSheet> sheets;

  SheetRows rows(std::size_t sheet) const;
};

/// Throws Error (input) for one under a password.
OdsFile open_ods(Archive archive);

}  // namespace povnet
