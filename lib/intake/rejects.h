#pragma once

#include <string>
#include <vector>

#include "intake/import.h"

namespace povnet {

/// The rejected rows as they were, as CSV (UTF-8 with BOM, `;`): reason and remedy in front, then the
/// columns of the file, then what titles and sheet names said. The same source reads it back.
std::string rejects_csv(const std::vector<RejectedRow>& rows);

}  // namespace povnet
