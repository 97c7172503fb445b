#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "intake/references.h"
#include "schema/source.h"
#include "store/transaction.h"

namespace povnet {

struct Absent {
  std::int64_t id = 0;
  std::string code;
};

using IdsByRegister = std::map<std::string, std::vector<std::int64_t>>;
using AbsentByRegister = std::map<std::string, std::vector<Absent>>;
using CodesByRegister = std::map<std::string, std::vector<std::string>>;

/// The records that earlier files of this source made and this complete file no longer names, those
/// cancelled before left out. They are never deleted.
AbsentByRegister withdrawn_records(Transaction& tx, References& references, const Source& source,
                                   std::int64_t batch, const IdsByRegister& seen);

/// Cancels from `day` on the absent lines of the statements that the file speaks of: it is the whole of
/// those, and of no other. Only a register with the columns "statement" and "cancelled_on" has such lines.
CodesByRegister cancel_withdrawn(Transaction& tx, const AbsentByRegister& absent, const IdsByRegister& seen,
                                 const std::string& day);

/// A cancelled line that a file names is there again.
CodesByRegister restore_named(Transaction& tx, const IdsByRegister& seen);

}  // namespace povnet
