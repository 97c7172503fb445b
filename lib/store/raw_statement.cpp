#include "store/raw_statement.h"

#include <fmt/format.h>

#include "base/error.h"
#include "store/failure.h"

namespace povnet {

RawStatement::RawStatement(SQLite::Database& db, const std::string& sql) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v3(db.getHandle(), sql.c_str(), static_cast<int>(sql.size()) + 1,
                                      SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
  statement_.reset(prepared);
  if (code != SQLITE_OK) throw store_failure(db.getHandle());
}

void RawStatement::check(int code) const {
  if (code == SQLITE_OK) return;
  const Error fault = store_failure(sqlite3_db_handle(get()));
  sqlite3_reset(get());
  throw fault;
}

void RawStatement::bind(int at, const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value))
    bind(at, *number);
  else if (const auto* text = std::get_if<std::string>(&value))
    bind(at, std::string_view(*text));
  else
    check(sqlite3_bind_null(get(), at));
}

void RawStatement::bind(int at, std::int64_t number) { check(sqlite3_bind_int64(get(), at, number)); }

void RawStatement::bind(int at, std::string_view text) {
  check(sqlite3_bind_text64(get(), at, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void RawStatement::bind_blob(int at, std::string_view bytes) {
  check(sqlite3_bind_blob64(get(), at, bytes.data(), bytes.size(), SQLITE_STATIC));
}

bool RawStatement::step() {
  const int code = sqlite3_step(get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) check(code);
  return false;
}

void RawStatement::reset() { sqlite3_reset(get()); }

void RawStatement::run() {
  step();
  reset();
}

Value RawStatement::column(int at) const {
  Value value;
  column(at, value);
  return value;
}

void RawStatement::column(int at, Value& into) const {
  switch (sqlite3_column_type(get(), at)) {
    case SQLITE_NULL:
      into = Value();
      return;
    case SQLITE_INTEGER:
      into = number(at);
      return;
    case SQLITE_TEXT:
      if (auto* before = std::get_if<std::string>(&into))
        *before = text(at);
      else
        into = std::string(text(at));
      return;
    default:
      throw Error(Fault::store, fmt::format("la colonna \"{}\" non contiene un testo o un numero intero",
                                            sqlite3_column_name(get(), at)));
  }
}

std::string_view RawStatement::text(int at) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(get(), at));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(get(), at))};
}

std::int64_t RawStatement::number(int at) const { return sqlite3_column_int64(get(), at); }

}  // namespace povnet
