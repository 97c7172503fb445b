#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/case_file.h"

namespace povnet {

/// Who does what, for the journal.
struct Act {
  std::string command;  ///< "intake import"; never a name or tax code
  std::string actor;    ///< as claimed by --actor
  std::string login;    ///< as the system knows it
  std::string reason;
  std::string at;       ///< 2026-11-05T08:30:00Z
  bool clock_fixed = false;
};

/// One IMMEDIATE transaction = one row of `tx`. Rolled back unless committed. Waiting for another
/// writer longer than the case file's wait is Fault::busy; a full disk is Fault::store.
class Transaction {
 public:
  Transaction(CaseFile& file, Act act);
  ~Transaction();

  std::int64_t id() const;
  CaseFile& file();
  void in_batch(std::int64_t batch);  ///< the import batch this transaction belongs to

  /// Seals the journal row (digest over images, id ranges and the row before) and commits.
  void commit();
  /// For --dry-run: seals nothing, rolls back at once.
  void roll_back();

 private:
  friend class Records;
  struct Held;
  std::unique_ptr<Held> held_;
};

/// The only way a table is written: each row journaled as design 5 says. One per table and set of
/// columns; statements are prepared once.
class Records {
 public:
  Records(Transaction& tx, std::string table, std::vector<std::string> columns);
  ~Records();

  std::int64_t insert(std::span<const Value> values);  ///< the new id
  /// Keeps the before-image, then writes all `columns`. The caller knows that something differs.
  void update(std::int64_t id, std::span<const Value> values);
  void remove(std::int64_t id);

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace povnet
