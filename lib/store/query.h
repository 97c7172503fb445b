#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/raw_statement.h"

namespace povnet {

/// A query of a data file, which nobody has to trust: one SELECT that only reads. Anything else, a fault
/// of its SQL or a runaway is Fault::input, naming `path`. TEMP tables are filled on the connection
/// before. The connection keeps SQLite's limits lowered.
class Query {
 public:
  /// Steps of SQLite's machine after which a query counts as runaway: minutes, not seconds.
  static constexpr std::int64_t usual_budget = 6'000'000'000;

  /// `named` binds ":from", ":as_of" ...; those that the query does not have are left out, those of the
  /// query that are not given are NULL.
  Query(SQLite::Database& db, const std::string& sql, const std::string& path,
        const std::map<std::string, Value>& named, std::int64_t budget = usual_budget);

  std::vector<std::string> columns() const;

  /// Per column "table.column" where it comes from one unchanged, else empty.
  std::vector<std::string> origins() const;

  /// "person.surname": every column that the query looks at, for whatever purpose; and their tables.
  const std::set<std::string>& reads() const { return reads_; }
  const std::set<std::string>& tables() const { return tables_; }

  /// The next row; false: no more.
  bool next(std::vector<Value>& values);

 private:
  std::string path_;
  std::int64_t budget_;  ///< steps left
  std::set<std::string> reads_;
  std::set<std::string> tables_;
  RawStatement statement_;
};

}  // namespace povnet
