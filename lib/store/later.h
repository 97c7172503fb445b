#pragma once

#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "store/put_off_indexes.h"
#include "store/waiting_rows.h"

namespace povnet {

/// The rows of a transaction that wait, and who must see them: SQLite tells of every statement that begins,
/// and one that could read them, or writes itself, finds them written.
class Later {
 public:
  explicit Later(Transaction::Held& tx);
  ~Later();
  Later(const Later&) = delete;
  Later& operator=(const Later&) = delete;

  WaitingRows& rows(const std::string& table, const std::vector<std::string>& columns,
                    std::optional<std::size_t> sorted_by);
  std::int64_t add(WaitingRows& rows, std::span<const Value> values);
  /// All of them, and the indexes.
  void write();
  /// A table refused a row, and the transaction must be rolled back.
  bool refused() const { return refused_.has_value(); }

 private:
  static int begins(unsigned event, void* self, void* statement, void* sql);
  void before(sqlite3_stmt* statement);
  const WaitingRows* last_seen_by(sqlite3_stmt* statement) const;
  void write_up_to(const WaitingRows* last);  ///< null: all
  template <class Action>
  void guarded(Action action);

  Transaction::Held& tx_;
  std::list<WaitingRows> tables_;  ///< in the order in which they were first asked for: parents first
  PutOffIndexes indexes_;
  bool writing_ = false;
  std::optional<Error> refused_;
};

}  // namespace povnet
