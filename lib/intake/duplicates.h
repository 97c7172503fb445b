#pragma once

#include <cstdint>
#include <vector>

#include "domain/likeness.h"
#include "schema/duplicate_rules.h"

namespace povnet {

struct LikePair {
  std::int64_t one = 0, other = 0;  ///< ids; the older record second
  Likeness likeness;
};

struct Duplicates {
  std::vector<LikePair> pairs;   ///< the likest first
  std::int64_t comparisons = 0;  ///< how many pairs were looked at: grows with the records
};

/// The pairs of a score of at least `rules.min`. Each record is compared with its neighbours in some orders
/// and with those that share a code, phone or address, at most `rules.reach` each time.
Duplicates find_duplicates(const std::vector<PersonTraits>& persons, const DuplicateRules& rules);

}  // namespace povnet
