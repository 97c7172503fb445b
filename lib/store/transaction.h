#pragma once

#include <cstddef>
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
  std::string at;  ///< 2026-11-05T08:30:00Z
  bool clock_fixed = false;
};

/// One IMMEDIATE transaction = one row of `tx`. Rolled back unless committed. Waiting for another
/// writer longer than the case file's wait is Fault::busy; a full disk is Fault::store.
class Transaction {
 public:
  Transaction(CaseFile& file, Act act);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  std::int64_t id() const;
  CaseFile& file();
  void in_batch(std::int64_t batch);  ///< the import batch this transaction belongs to

  /// Seals the journal row (digest over images, id ranges and the row before) and commits.
  void commit();
  /// Writes the rows that wait (LaterRecords); Fault::input for one that its table refuses.
  void write_later();
  /// How many rows were written in closed periods so far, with a reason.
  std::size_t late_rows() const;
  /// A table refused a row that waited: only rolling back is left.
  bool refused_later() const;
  /// For --dry-run: seals nothing, rolls back at once.
  void roll_back();

  struct Held;  ///< what the store shares with those who write rows

 private:
  friend class Records;
  friend class LaterRecords;
  friend Transaction rewriting(CaseFile& file);
  explicit Transaction(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

/// Writes without a journal: only where the journal itself is taken back (rewind, on a copy).
Transaction rewriting(CaseFile& file);

/// The only way a table is written: each row journaled as design 5 says. One per table and set of
/// columns; statements are prepared once. What a rule of the table refuses (a duplicate, a CHECK, a
/// missing row referred to) is Fault::input, and the transaction goes on without the row.
class Records {
 public:
  /// Columns left out take their default on insert and stay as they are on update.
  Records(Transaction& tx, std::string table, std::vector<std::string> columns);
  ~Records();
  Records(Records&&) noexcept;

  std::int64_t insert(std::span<const Value> values);  ///< the new id
  /// The `columns` of a row, or nothing.
  std::optional<std::vector<Value>> read(std::int64_t id);
  /// Keeps the before-image, then writes all `columns`; writes nothing where nothing differs.
  void update(std::int64_t id, std::span<const Value> values);
  void remove(std::int64_t id);
  bool remove_if_there(std::int64_t id);
  /// Inserts a row that was removed under the id it had.
  void restore(std::int64_t id, std::span<const Value> values);

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace povnet
