#include "store/row.h"

#include <fmt/format.h>

#include "base/error.h"

namespace povnet {
namespace {

Error surprise(const SQLite::Column& column, const char* wanted) {
  return {Fault::store, fmt::format("la colonna \"{}\" non contiene {}", column.getName(), wanted),
          "povnet db verify dice quale riga è stata cambiata"};
}

}  // namespace

SQLite::Column ResultRow::next() { return statement_.getColumn(at_++); }

std::int64_t ResultRow::integer() {
  const SQLite::Column column = next();
  if (!column.isInteger()) throw surprise(column, "un numero intero");
  return column.getInt64();
}

std::optional<std::int64_t> ResultRow::maybe_integer() {
  if (statement_.getColumn(at_).isNull()) {
    ++at_;
    return std::nullopt;
  }
  return integer();
}

std::string ResultRow::text() {
  const SQLite::Column column = next();
  if (!column.isText()) throw surprise(column, "un testo");
  return column.getString();
}

std::optional<std::string> ResultRow::maybe_text() {
  if (statement_.getColumn(at_).isNull()) {
    ++at_;
    return std::nullopt;
  }
  return text();
}

std::string ResultRow::blob() {
  const SQLite::Column column = next();
  if (!column.isBlob()) throw surprise(column, "dei byte");
  return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

Day ResultRow::day() {
  const SQLite::Column column = next();
  const std::optional<Day> day = column.isText() ? parse_iso_day(column.getString()) : std::nullopt;
  if (!day) throw surprise(column, "un giorno");
  return *day;
}

std::optional<Day> ResultRow::maybe_day() {
  if (statement_.getColumn(at_).isNull()) {
    ++at_;
    return std::nullopt;
  }
  return day();
}

Value ResultRow::value() {
  const SQLite::Column column = next();
  if (column.isNull()) return {};
  if (column.isInteger()) return column.getInt64();
  if (!column.isText()) throw surprise(column, "un testo o un numero intero");
  return column.getString();
}

void bind_value(SQLite::Statement& statement, int at, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value))
    statement.bind(at, *number);
  else if (const auto* text = std::get_if<std::string>(&value))
    statement.bind(at, *text);
  else
    statement.bind(at);
}

void bind_value(SQLite::Statement& statement, int at, const std::string& text) { statement.bind(at, text); }
void bind_value(SQLite::Statement& statement, int at, const char* text) { statement.bind(at, text); }
void bind_value(SQLite::Statement& statement, int at, std::int64_t number) { statement.bind(at, number); }
void bind_value(SQLite::Statement& statement, int at, int number) { statement.bind(at, number); }
void bind_value(SQLite::Statement& statement, int at, Day day) { statement.bind(at, iso(day)); }

}  // namespace povnet
