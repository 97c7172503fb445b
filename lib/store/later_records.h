#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/transaction.h"

namespace povnet {

class WaitingRows;

/// Like Records, for many new rows: they wait and are written some hundred at a time, at the latest when a
/// statement begins that could see them. Journaled as if they were written at once. What a table refuses
/// comes to light late, without the row: Transaction::refused_later, and whoever wants to know which row it
/// was rolls back and begins again with Records.
class LaterRecords {
 public:
  /// `sorted_by`: ids matter to nobody, and follow the order of this column where very many rows wait.
  LaterRecords(Transaction& tx, const std::string& table, const std::vector<std::string>& columns,
               std::optional<std::size_t> sorted_by = {});

  /// The id that the row will have; 0 where rows are sorted.
  std::int64_t insert(std::span<const Value> values);

 private:
  Transaction::Held& tx_;
  WaitingRows& rows_;
};

}  // namespace povnet
