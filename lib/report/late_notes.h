#pragma once

#include <string>
#include <vector>

#include "report/reader.h"

namespace povnet {

/// A sentence a closed period that the scope touches, about the rows that were written in it after it was
/// closed: those of the tables that the document was read from, and why.
std::vector<std::string> late_notes(Reader& reader, const Scope& scope, bool on_subject);

}  // namespace povnet
