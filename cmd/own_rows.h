#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "document/document.h"

namespace povnet {

/// Leaves out of the document every row that names the code of a record that is not among `own`, wherever in
/// a text it stands; how many.
std::size_t keep_own_rows(Document& document, const std::set<std::string>& own);

}  // namespace povnet
