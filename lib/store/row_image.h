#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/table_shape.h"

namespace povnet {

/// A row as its table's shape orders it. Images and digests leave out what equals the column's default,
/// so that a column added later changes neither.
using RowView = std::span<const Value* const>;

/// The first 8 bytes of the SHA-256 over (name, value) pairs.
using RowDigest = std::array<char, 8>;

/// Keeps its buffer: one for many rows.
class RowDigester {
 public:
  RowDigest of(const TableShape& shape, RowView row);

 private:
  std::string buffer_;
};

/// {"birth_day":"1980-01-01","sex":null,"surname":"..."}
std::string image_of(const TableShape& shape, RowView row);

/// The values in the order of the shape; a column that the table no longer has is Fault::store.
std::vector<Value> row_of_image(SQLite::Database& db, const TableShape& shape, const std::string& image);

/// Digest of a row as the table has it now: 8 bytes; empty where it is no more.
std::string stored_digest(SQLite::Database& db, const std::string& table, std::int64_t id);

std::vector<const Value*> view_of(const std::vector<Value>& values);

}  // namespace povnet
