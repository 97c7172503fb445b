#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "document/document.h"
#include "report/reader.h"

namespace povnet {

/// The annualities and interventions where an expense could go, best first, and why the others not.
/// `intervention`: that one of every annuality.
Document expense_places_document(Reader& reader, std::int64_t expense, const std::string& code,
                                 const std::optional<std::string>& intervention, Day as_of);

/// Every expense that is not charged for the whole, with what is left of it and the best place, each looked
/// at alone.
Document unplaced_expenses_document(Reader& reader, const std::optional<std::string>& intervention,
                                    Day as_of);

}  // namespace povnet
