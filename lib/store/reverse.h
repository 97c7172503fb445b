#pragma once

#include <cstdint>

#include "store/transaction.h"

namespace povnet {

struct Reversed {
  std::int64_t removed = 0;   ///< rows that the transaction had added
  std::int64_t changed = 0;   ///< rows that it had changed
  std::int64_t restored = 0;  ///< rows that it had removed
};

/// Gives every row that transaction `tx` touched the state it had before, through `writing`. References
/// between tables must be off (ReferencesOff) and checked at the end.
Reversed reverse(Transaction& writing, std::int64_t tx);

/// Foreign keys are not watched while it lives: rows go in an order that no table's rules know, and
/// SQLite would look for children row by row. To be made before the transaction.
class ReferencesOff {
 public:
  explicit ReferencesOff(SQLite::Database& db) : db_(db) { db_.exec("PRAGMA foreign_keys = OFF"); }
  ~ReferencesOff() { db_.tryExec("PRAGMA foreign_keys = ON"); }
  ReferencesOff(const ReferencesOff&) = delete;
  ReferencesOff& operator=(const ReferencesOff&) = delete;

  /// Fault::refused, naming the table, where a row refers to one that is no more.
  void check() const;

 private:
  SQLite::Database& db_;
};

}  // namespace povnet
