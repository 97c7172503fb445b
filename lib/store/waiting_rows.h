#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/transaction_held.h"

namespace povnet {

/// New rows of one table, in memory until they are written many at a time. Nobody sees them before.
class WaitingRows {
 public:
  /// `sorted_by`, of `columns`: where enough rows wait, they are written in the order of this text, and take
  /// their ids in that order, so that an index over it is filled page after page.
  WaitingRows(Transaction::Held& tx, const std::string& table, std::vector<std::string> columns,
              std::optional<std::size_t> sorted_by);

  /// The id that the row will have; 0 where rows are sorted first.
  std::int64_t add(std::span<const Value> values);
  void write();

  bool full() const;
  bool empty() const { return count_ == 0; }
  std::size_t written() const { return written_; }
  const std::string& table() const { return shape_.name; }
  bool holds(const std::string& table, const std::vector<std::string>& columns) const;

 private:
  std::int64_t next_id();
  std::span<const Value> row(std::size_t place) const;
  void sort();
  void write(std::optional<RawStatement>& statement, std::size_t from, std::size_t rows);
  std::vector<RowDigest> row_digests();

  Transaction::Held& tx_;
  TableShape shape_;
  std::vector<std::string> columns_;
  std::vector<std::size_t> slots_;  ///< of the columns, in the shape
  std::optional<std::size_t> sorted_by_;
  PendingInserts& journal_;
  RowDigester digester_;
  std::vector<const Value*> whole_;  ///< a row by slot; the defaults where no column is given
  std::size_t per_statement_;
  std::optional<RawStatement> many_, one_, last_id_;
  std::vector<Value> values_;  ///< row after row; texts keep their memory for the next
  std::vector<std::size_t> order_;
  std::size_t count_ = 0;
  std::size_t written_ = 0;
  std::int64_t first_id_ = 0;
};

}  // namespace povnet
