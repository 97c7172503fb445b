#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "base/day.h"
#include "domain/likeness.h"
#include "store/row.h"

namespace povnet {

/// Everybody who was not merged into somebody else, as far as records can be alike.
std::vector<PersonTraits> read_traits(SQLite::Database& db);

/// Who lives in `comune` on `day`, by any of the addresses.
std::set<std::int64_t> persons_in(SQLite::Database& db, std::int64_t comune, Day day);

}  // namespace povnet
