#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "base/day.h"
#include "base/period.h"
#include "store/transaction.h"

namespace povnet {

/// A report as it came out, to be kept.
struct FrozenCopy {
  std::string title;
  std::string report;  ///< its key
  Period period;
  Day as_of{};
  std::string dimension;              ///< of --by
  std::string narrowed;               ///< one "column=value" a line
  std::string head;                   ///< of the journal that it saw
  std::string bytes;                  ///< the document and its records, packed
  std::set<std::string> codes = {};   ///< of the records that it counts
  std::set<std::string> tables = {};  ///< that were read for them
};

/// Keeps it; its code.
std::string keep_frozen(Transaction& tx, const FrozenCopy& copy, const Act& act);

/// The last copy of a report of the period, neither divided otherwise nor narrowed; nothing where there is
/// none.
std::optional<std::string> last_frozen(SQLite::Database& db, const std::string& report, const Period& period);

/// What was kept under a code; Fault::input where there is none.
struct KeptReport {
  std::string code, title, report, at, bytes;
  std::int64_t tx = 0;  ///< the last transaction that it saw
};
KeptReport kept_report(SQLite::Database& db, const std::string& code);

}  // namespace povnet
