#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/reverse.h"
#include "store/transaction.h"

namespace povnet {

/// A row that stands in the way of an undo.
struct Dependent {
  std::string code;           ///< "P-000123"
  std::int64_t tx = 0;        ///< the transaction that made it so; 0 where the journal does not tell
  bool refers = false;        ///< it refers to a row that would go; else it was changed since
  std::string shown_by = {};  ///< or: what left the house with it, or counts it: "INV-000001"
  bool frozen = false;        ///< that is a frozen report, which keeps what it said
};

/// What was changed since transaction `tx` touched it, refers since to what it added, left the house since,
/// or is counted since by a frozen report. At most `limit`.
std::vector<Dependent> dependents_of(CaseFile& file, std::int64_t tx, std::size_t limit = 100);

struct Undone {
  std::int64_t tx = 0;  ///< of the undo itself
  Reversed rows;
};

/// Takes back one transaction in a new one. Fault::refused, listing them, where rows depend on it; an act
/// with a reason goes on where only frozen reports do: what they said stays, and its difference from now
/// tells why. `keep` false (--dry-run) rolls back at the end.
Undone undo_transaction(CaseFile& file, std::int64_t tx, const Act& act, bool keep = true);

/// Takes back an import; the same file can then be imported again. Fault::input for an unknown batch,
/// Fault::refused for one undone already.
Undone undo(CaseFile& file, std::int64_t batch, const Act& act, bool keep = true);

}  // namespace povnet
