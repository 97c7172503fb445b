#pragma once

#include <vector>

#include "document/document.h"
#include "store/record_code.h"

namespace povnet {

/// What left the house with one of the records in it, and to whom.
Table person_recipients(SQLite::Database& db, const std::vector<RecordRef>& records);

}  // namespace povnet
