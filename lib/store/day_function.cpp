#include "store/day_function.h"

#include <sqlite3.h>

#include <memory>
#include <string_view>

#include "base/day.h"

namespace povnet {
namespace {

/// A modifier that changes nothing leads to SQLite's own function.
void ask_sqlite(sqlite3_context* context, sqlite3_value* value) {
  sqlite3_stmt* made = nullptr;
  sqlite3_prepare_v2(sqlite3_context_db_handle(context), "SELECT date(?, '+0 days')", -1, &made, nullptr);
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(made, sqlite3_finalize);
  sqlite3_bind_value(made, 1, value);
  if (sqlite3_step(made) == SQLITE_ROW) sqlite3_result_value(context, sqlite3_column_value(made, 0));
}

/// Without the copy that SQLite makes to end a text by a zero.
std::string_view bytes_of_text(sqlite3_value* value) {
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return {bytes, bytes ? static_cast<std::size_t>(sqlite3_value_bytes(value)) : 0};
}

void quick_date(sqlite3_context* context, int, sqlite3_value** values) {
  const int type = sqlite3_value_type(values[0]);
  if (type == SQLITE_NULL) return;
  const std::string_view text = type == SQLITE_TEXT ? bytes_of_text(values[0]) : std::string_view{};
  if (!parse_iso_day(text)) return ask_sqlite(context, values[0]);
  sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

}  // namespace

void offer_quick_date(SQLite::Database& db) {
  sqlite3_create_function(db.getHandle(), "date", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                          nullptr, quick_date, nullptr, nullptr);
}

}  // namespace povnet
