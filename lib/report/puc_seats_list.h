#pragma once

#include <optional>
#include <string>

#include "document/document.h"
#include "report/reader.h"

namespace povnet {

/// The seats of the projects that are not over, by group on that day, and what is wrong with them.
Document puc_seats_document(Reader& reader, Day on, const std::optional<std::string>& comune);

}  // namespace povnet
