#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/day.h"
#include "base/value.h"

namespace povnet {

/// Reads one result row left to right. SQLiteCpp turns NULL and wrong types into 0 or ""; here both are
/// errors (Fault::store, naming the column), because a case file must not guess.
class ResultRow {
 public:
  explicit ResultRow(SQLite::Statement& statement) : statement_(statement) {}

  std::int64_t integer();
  std::optional<std::int64_t> maybe_integer();
  std::string text();
  std::optional<std::string> maybe_text();
  Day day();
  std::optional<Day> maybe_day();
  Value value();

 private:
  SQLite::Column next();
  SQLite::Statement& statement_;
  int at_ = 0;
};

/// Binds text, integers, days (as ISO), optionals and Value, left to right.
template <class... Args>
void bind_all(SQLite::Statement& statement, const Args&... args);

/// All rows of `sql`, each turned into a value by `read(ResultRow&)`.
template <class Read, class... Args>
auto select(SQLite::Database& db, const char* sql, Read read, const Args&... args) {
  SQLite::Statement statement(db, sql);
  bind_all(statement, args...);
  std::vector<std::invoke_result_t<Read, ResultRow&>> result;
  while (statement.executeStep()) {
    ResultRow row(statement);
    result.push_back(read(row));
  }
  return result;
}

}  // namespace povnet

#include "store/row_inline.h"
