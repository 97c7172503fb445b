#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/reverse.h"
#include "store/transaction.h"

namespace povnet {

/// Two records that became one.
struct Merger {
  std::int64_t id = 0, tx = 0;
  std::string code;           ///< UN-000001
  RecordRef loser, survivor;  ///< of the same register
  std::string at, actor, reason;
  std::optional<std::int64_t> undone_by;
};

/// Oldest first.
std::vector<Merger> mergers(SQLite::Database& db);

struct Unmerged {
  GivenBack given;
  std::vector<RecordRef> since;  ///< added since, and referring to the survivor: they stay there
};

/// Gives back every record that is still as the merger left it. Fault::refused where it was undone already,
/// or the two were merged again since.
Unmerged unmerge(Transaction& tx, const Merger& merger);

}  // namespace povnet
