#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "intake/merge.h"
#include "store/record_code.h"
#include "store/transaction.h"

namespace povnet {

struct Reassigned {
  std::vector<RecordRef> moved;       ///< the records asked for, and those below them of the same person
  std::vector<Undecided> in_the_way;  ///< the new person has one with the same key; not empty: roll back
};

/// Gives records that were written on the wrong person to `person`, with what hangs on them and names the
/// same wrong person. Fault::input for a record that names nobody, or that person already.
Reassigned reassign(Transaction& tx, const std::vector<RecordRef>& records, std::int64_t person);

}  // namespace povnet
