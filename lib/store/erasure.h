#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "store/record_code.h"
#include "store/transaction.h"

namespace povnet {

struct Erased {
  std::string code;  ///< of the erasure; empty: there was nothing to erase
  std::size_t images = 0, findings = 0, files = 0;
  std::vector<std::string> standing;  ///< documents that show the record, and are kept as long as they stand
};

/// Takes out of the memory of the case file what it remembers of a record, and of the removed records that
/// belonged to it: values of before, values not taken, the contents of documents revoked or corrected. The
/// row itself, where it is there, stays; so do the digests, which keep the journal whole.
Erased erase_past(Transaction& tx, const RecordRef& record);

}  // namespace povnet
