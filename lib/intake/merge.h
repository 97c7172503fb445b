#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "schema/register.h"
#include "store/record_code.h"
#include "store/transaction.h"

namespace povnet {

/// Two records that would be one: one hangs on the loser, the other on the survivor, with the same key. They
/// say different things, so somebody must decide which stays.
struct Undecided {
  RecordRef of_loser, of_survivor;
  std::vector<std::string> columns;  ///< in which they differ
};

struct Merged {
  std::string code;                          ///< UN-000001
  std::map<std::string, std::size_t> moved;  ///< by table: records that refer to the survivor now
  std::vector<std::string> removed;          ///< codes of records that gave way to their like
  std::vector<std::string> filled;           ///< columns that only the loser knew
  std::vector<std::string> differing;        ///< columns in which the survivor's word stands
  std::vector<Undecided> undecided;          ///< not empty: the transaction must be rolled back
};

/// Fault::refused for records that cannot be merged: of other registers, or merged already; Fault::usage for
/// one and the same.
void check_mergeable(SQLite::Database& db, const Register& reg, std::int64_t loser, std::int64_t survivor);

/// Why this merger may only be done with a reason; empty where none is needed.
std::string needs_reason(SQLite::Database& db, const Register& reg, std::int64_t loser,
                         std::int64_t survivor);

/// Moves whatever refers to `loser` to `survivor`, and leaves the loser pointing at it. `keep`: codes of the
/// records that stay where two have the same key; what hangs on the other goes to it. Fault::refused also
/// where two records that may be merged themselves would have the same key.
Merged merge_records(Transaction& tx, const Register& reg, std::int64_t loser, std::int64_t survivor,
                     const std::set<std::string>& keep);

/// The codes of the households in which a person is, or for which they speak: none of them is merged with
/// the person.
std::vector<std::string> households_of(SQLite::Database& db, std::int64_t person);

}  // namespace povnet
