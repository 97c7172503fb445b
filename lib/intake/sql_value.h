#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "intake/row_value.h"
#include "store/raw_statement.h"

namespace povnet {

/// The query of a source: one column, of exactly one row or nothing. It only reads.
class SqlValue {
 public:
  /// `slots`: the names that ":name" may use. Throws Error (input) for a query that writes or is wrong.
  SqlValue(SQLite::Database& db, const std::string& sql, const std::vector<std::string>& slots);

  std::optional<Value> answer(const std::vector<RowValue>& values);

 private:
  struct Bound {
    int at;
    std::size_t slot;
  };
  RawStatement statement_;
  std::vector<Bound> bound_;
};

}  // namespace povnet
