#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/record_code.h"
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

/// A row that stays as it is, and why it cannot be as it was.
struct Kept {
  enum class Why { changed, key_taken, parent_gone };
  RecordRef record;
  Why why = Why::changed;
};

struct GivenBack {
  Reversed rows;
  std::vector<Kept> kept;
};

/// Gives back what transaction `tx` changed and removed, as far as it is still as `tx` left it, and what it
/// refers to is there and not merged. Rows that it added stay.
GivenBack give_back(Transaction& writing, std::int64_t tx);

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
