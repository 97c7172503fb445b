#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace povnet {

struct ColumnShape {
  std::string name;
  bool whole_number = false;  ///< INTEGER, else TEXT
  Value fallback;             ///< what a row has that says nothing
};

/// What is stored of a table besides its id: generated columns are not. Sorted by name, so that the order
/// in which migrations added columns does not matter.
struct TableShape {
  std::string name;
  std::vector<ColumnShape> columns;

  std::optional<std::size_t> find(std::string_view column) const;
  std::string listed() const;  ///< "\"birth_day\", \"name\""
};

/// Fault::bug for a table that is not there or has columns that are neither INTEGER nor TEXT.
TableShape shape_of(SQLite::Database& db, const std::string& table);

/// The tables whose rows are journaled: all but the journal's own, the batches', SQLite's and the key of the
/// pseudonyms. Sorted.
std::vector<std::string> journaled_tables(SQLite::Database& db);

std::string sql_name(std::string_view name);  ///< as an SQL identifier

}  // namespace povnet
