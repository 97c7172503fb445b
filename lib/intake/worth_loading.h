#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/raw_statement.h"

namespace povnet {

/// When rows are better read all in order than one by one: who asks often gets the answers from memory.
class WorthLoading {
 public:
  WorthLoading(SQLite::Database& db, std::string table) : db_(db), table_(std::move(table)) {}

  /// One more is asked for; true from when the table should be read whole.
  bool after_one_more();
  /// The greatest id of the table when first asked.
  std::int64_t rows() const { return *rows_; }
  void start_anew() { asked_ = 0; }

 private:
  SQLite::Database& db_;
  std::string table_;
  std::optional<std::int64_t> rows_;
  std::int64_t asked_ = 0;
};

}  // namespace povnet
