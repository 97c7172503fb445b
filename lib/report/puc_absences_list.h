#pragma once

#include <optional>
#include <string>

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"

namespace povnet {

/// Who missed hours in the period, how many in all, and what the comune might do.
Document puc_absences_document(Reader& reader, Period period, Day as_of,
                               const std::optional<std::string>& project);

}  // namespace povnet
