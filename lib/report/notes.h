#pragma once

#include <string>
#include <vector>

#include "report/reader.h"

namespace povnet {

/// What stands below a document: datasets that were empty, parameters not yet verified, data files replaced,
/// the reference day of each source that fills the tables it was read from, and how old that is on day `on`,
/// and the head of the journal's chain.
std::vector<std::string> notes_of(Reader& reader, std::optional<Day> on = std::nullopt);

}  // namespace povnet
