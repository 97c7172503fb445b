#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/reverse.h"
#include "store/transaction.h"

namespace povnet {

/// A row that stands in the way of an undo.
struct Dependent {
  std::string code;            ///< "P-000123"
  std::int64_t tx = 0;         ///< the transaction that made it so; 0 where the journal does not tell
  bool refers = false;         ///< it refers to a row that would go; else it was changed since
  std::string sent_with = {};  ///< or: the document that left the house with it, "INV-000001"
};

/// What was changed since transaction `tx` touched it, refers since to what it added, or left the house
/// since. At most `limit`.
std::vector<Dependent> dependents_of(CaseFile& file, std::int64_t tx, std::size_t limit = 100);

struct Undone {
  std::int64_t tx = 0;  ///< of the undo itself
  Reversed rows;
};

/// Takes back one transaction in a new one. Fault::refused, listing them, where rows depend on it.
/// `keep` false (--dry-run) rolls back at the end.
Undone undo_transaction(CaseFile& file, std::int64_t tx, const Act& act, bool keep = true);

/// Takes back an import; the same file can then be imported again. Fault::input for an unknown batch,
/// Fault::refused for one undone already.
Undone undo(CaseFile& file, std::int64_t batch, const Act& act, bool keep = true);

}  // namespace povnet
