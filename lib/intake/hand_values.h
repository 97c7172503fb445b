#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/transaction.h"

namespace povnet {

/// What a person set stays set: imports do not change it.
void keep_by_hand(Transaction& tx, const std::string& table, std::int64_t id,
                  const std::vector<std::string>& columns);

}  // namespace povnet
