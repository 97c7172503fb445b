#pragma once

#include <string>
#include <vector>

#include "report/reader.h"

namespace povnet {

/// What stands below a document: parameters not yet verified, data files replaced, reference day of each
/// source, datasets that were empty, head of the journal's chain.
std::vector<std::string> notes_of(Reader& reader);

}  // namespace povnet
