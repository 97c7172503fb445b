#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "base/day.h"
#include "schema/duplicate_rules.h"
#include "store/row.h"

namespace povnet {

/// Two households of the same people, in whole or in part.
struct LikeHouseholds {
  std::int64_t one = 0, other = 0;  ///< ids; the older record second
  std::int64_t shared = 0;          ///< members of both
  std::int64_t all = 0;             ///< members of either
  bool same_head = false;

  int score() const { return static_cast<int>(100 * shared / all); }
};

/// The households that live on `day` and share at least `rules.min` of 100 of their members, the likest
/// first. Of each person at most `rules.reach` other households are looked at.
std::vector<LikeHouseholds> like_households(SQLite::Database& db, Day day, const DuplicateRules& rules);

/// The households of which somebody lives in `comune` on `day`.
std::set<std::int64_t> households_in(SQLite::Database& db, std::int64_t comune, Day day);

}  // namespace povnet
