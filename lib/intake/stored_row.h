#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "schema/register.h"
#include "store/raw_statement.h"
#include "store/table_shape.h"

namespace povnet {

/// Finds rows of a register by natural key or origin, after mergers, and reads some of their columns.
class StoredRow {
 public:
  StoredRow(SQLite::Database& db, const Register& reg, const std::vector<std::string>& columns);

  /// `before`: how many records of the same key come before the one wanted.
  std::optional<std::int64_t> find(const std::vector<Value>& natural_key, std::int64_t before = 0);
  std::optional<std::int64_t> find_origin(const std::string& origin);
  bool read(std::int64_t id, std::vector<Value>& row);

  /// The natural key is one text that people write in their own way (a name): compared folded, too.
  bool key_is_prose() const { return prose_; }
  const TableShape& shape() const { return shape_; }

 private:
  std::optional<std::int64_t> first(RawStatement& statement);
  std::optional<std::int64_t> successor(std::int64_t id);

  TableShape shape_;
  bool prose_ = false;
  bool repeats_ = false;
  std::optional<RawStatement> by_key_;
  RawStatement by_origin_;
  RawStatement by_id_;
  std::optional<RawStatement> merged_;
};

}  // namespace povnet
