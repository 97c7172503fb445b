#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "report/reader.h"

namespace povnet {

/// A sentence a closed period that the scope touches, about the rows that were written in it after it was
/// closed: those of the tables that the document was read from, and why. Of a page only the records that it
/// is about.
std::vector<std::string> late_notes(Reader& reader, const Scope& scope,
                                    const std::optional<std::set<std::string>>& about = std::nullopt);

}  // namespace povnet
