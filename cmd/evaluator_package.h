#pragma once

#include "cmd/folder_export.h"
#include "cmd/reading.h"

namespace povnet {

/// A file for each dataset, one that explains their columns, and one that says what the package is.
void write_evaluator(Call& call, Reading& reading, FolderExport& folder);

}  // namespace povnet
