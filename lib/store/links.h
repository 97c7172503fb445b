#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace povnet {

/// A foreign key: `column` of `table` refers to ids of `parent`.
struct Link {
  std::string table, column, parent;
};

std::vector<Link> links_to(SQLite::Database& db, const std::string& parent);
std::vector<Link> links_from(SQLite::Database& db, const std::string& table);

/// The rows of the link's table that refer to `id`, in order.
std::vector<std::int64_t> referring(SQLite::Database& db, const Link& link, std::int64_t id);

/// Rows that would have the same unique key if those that refer to `loser` referred to `survivor`: first the
/// one that would move, then the one that is there.
std::vector<std::pair<std::int64_t, std::int64_t>> collisions(SQLite::Database& db, const Link& link,
                                                              std::int64_t loser, std::int64_t survivor);

/// The columns and expressions of each unique key of a table, beside its id.
std::vector<std::vector<std::string>> unique_keys(SQLite::Database& db, const std::string& table);

/// Whether an expression of a unique key looks at `column`.
bool mentions(const std::string& expression, const std::string& column);

/// Whether records of `table` may be merged: it keeps which record took a record's place.
bool may_be_merged(SQLite::Database& db, const std::string& table);

/// The record that took the place of `id`, through all mergers; `id` itself where none did.
std::int64_t survivor_of(SQLite::Database& db, const std::string& table, std::int64_t id);

/// The code of the record that took the place of the one with this code; any other text as it is.
std::string living_code(SQLite::Database& db, const std::string& code);

}  // namespace povnet
