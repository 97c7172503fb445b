#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/value.h"
#include "intake/worth_loading.h"

namespace povnet {

/// What the records of a table hold, as a digest of 8 bytes each: a file that says what is known already
/// reads no row of it, in whatever order it comes. Loaded once enough was asked for.
class KnownRows {
 public:
  KnownRows(SQLite::Database& db, std::string table, std::vector<std::string> columns);

  /// Whether the record holds just these values; false where that is not known.
  bool hold(std::int64_t record, std::uint64_t digest);
  /// The record was written.
  void forget(std::int64_t record);

 private:
  void load();

  SQLite::Database& db_;
  std::string table_;
  std::vector<std::string> columns_;
  WorthLoading worth_;
  std::vector<std::uint64_t> digests_;  ///< by record; 0: not known
};

/// Adds a value to the digest of those before it.
std::uint64_t with_value(std::uint64_t digest, const Value& value);

}  // namespace povnet
