#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/period.h"
#include "intake/references.h"
#include "store/closings.h"
#include "store/transaction.h"

namespace povnet {

/// What is to be closed, or opened again.
struct LockAsked {
  std::string area;
  Period period;
  std::optional<std::int64_t> partner = {};  ///< only the rows of this organisation
};

/// The code of an area that can be closed: some register of it has a day. Fault::usage names them all.
std::string closable_area(References& references, const ClosingRules& rules, const std::string& typed);

/// Fault::refused, with what to do, for a period that is not over, one that is closed already in whole or in
/// part, and a partner in an area whose rows do not say whose they are.
void check_lock(SQLite::Database& db, const ClosingRules& rules, const LockAsked& asked, Day today);

/// The code of the new lock.
std::string close_period(Transaction& tx, const LockAsked& asked, const Act& act);

/// The code of the lock that is open again; Fault::refused where just this is not closed.
std::string reopen_period(Transaction& tx, const LockAsked& asked, const Act& act);

}  // namespace povnet
