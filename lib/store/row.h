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
  std::string blob();  ///< bytes
  Day day();
  std::optional<Day> maybe_day();
  Value value();

 private:
  SQLite::Column next();
  SQLite::Statement& statement_;
  int at_ = 0;
};

void bind_value(SQLite::Statement& statement, int at, const Value& value);
void bind_value(SQLite::Statement& statement, int at, const std::string& text);
void bind_value(SQLite::Statement& statement, int at, const char* text);
void bind_value(SQLite::Statement& statement, int at, std::int64_t number);
void bind_value(SQLite::Statement& statement, int at, int number);
void bind_value(SQLite::Statement& statement, int at, Day day);

template <class T>
void bind_value(SQLite::Statement& statement, int at, const std::optional<T>& value) {
  if (value)
    bind_value(statement, at, *value);
  else
    statement.bind(at);
}

/// Binds text, integers, days (as ISO), optionals and Value, left to right.
template <class... Args>
void bind_all(SQLite::Statement& statement, const Args&... args) {
  int at = 0;
  (bind_value(statement, ++at, args), ...);
}

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

/// The first row, or nothing.
template <class Read, class... Args>
auto select_first(SQLite::Database& db, const char* sql, Read read, const Args&... args) {
  SQLite::Statement statement(db, sql);
  bind_all(statement, args...);
  std::optional<std::invoke_result_t<Read, ResultRow&>> result;
  if (statement.executeStep()) {
    ResultRow row(statement);
    result = read(row);
  }
  return result;
}

/// Runs a statement that gives no rows.
template <class... Args>
void execute(SQLite::Database& db, const char* sql, const Args&... args) {
  SQLite::Statement statement(db, sql);
  bind_all(statement, args...);
  statement.exec();
}

}  // namespace povnet
