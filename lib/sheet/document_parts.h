#pragma once

#include <vector>

#include "document/document.h"

namespace povnet {

/// All blocks of a kind, in the order of the document.
std::vector<Table*> tables_of(Document& document);
std::vector<const Fields*> fields_of(const Document& document);

}  // namespace povnet
