#include "intake/sql_value.h"

#include <algorithm>

#include "base/error.h"

namespace povnet {
namespace {

RawStatement prepare(SQLite::Database& db, const std::string& sql) {
  try {
    return {db, sql};
  } catch (const Error& bad) {
    throw Error(Fault::input, std::string("la domanda SQL di una fonte non va: ") + bad.what(), sql);
  }
}

}  // namespace

SqlValue::SqlValue(SQLite::Database& db, const std::string& sql, const std::vector<std::string>& slots)
    : statement_(prepare(db, sql)) {
  sqlite3_stmt* raw = statement_.get();
  if (sqlite3_stmt_readonly(raw) == 0 || sqlite3_column_count(raw) != 1)
    throw Error(Fault::input, "la domanda SQL di una fonte deve leggere una colonna", sql);
  for (int at = 1; at <= sqlite3_bind_parameter_count(raw); ++at) {
    const char* name = sqlite3_bind_parameter_name(raw, at);
    const auto slot = std::ranges::find(slots, std::string_view(name ? name + 1 : ""));
    if (slot == slots.end())
      throw Error(
          Fault::input,
          std::string("la domanda SQL di una fonte usa un valore che non c'è: ") + (name ? name : "?"), sql);
    bound_.push_back({at, static_cast<std::size_t>(slot - slots.begin())});
  }
}

std::optional<Value> SqlValue::answer(const std::vector<RowValue>& values) {
  for (const Bound& bound : bound_) {
    const RowValue& held = values[bound.slot];
    if (held.typed)
      statement_.bind(bound.at, held.value);
    else if (held.text.empty())
      statement_.bind(bound.at, Value());
    else
      statement_.bind(bound.at, std::string_view(held.text));
  }
  std::optional<Value> found;
  if (statement_.step()) {
    Value value = statement_.column(0);
    if (!is_null(value) && !statement_.step()) found = std::move(value);
  }
  statement_.reset();
  return found;
}

}  // namespace povnet
