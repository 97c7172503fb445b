#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <vector>

#include "store/verify.h"

namespace povnet {

/// Holds every row of every journaled table against what the journal last knew of it; how many rows.
std::int64_t check_rows(SQLite::Database& db, std::vector<Trouble>& troubles);

}  // namespace povnet
