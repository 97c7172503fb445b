#include "store/text_function.h"

#include <sqlite3.h>

#include "base/text.h"

namespace povnet {
namespace {

void call_for_sqlite(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* text = sqlite3_value_text(values[0]);
  if (!text) return sqlite3_result_null(context);
  const auto function = reinterpret_cast<TextFunction>(sqlite3_user_data(context));
  const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
  const auto answer = function({reinterpret_cast<const char*>(text), size});
  if (!answer) return sqlite3_result_null(context);
  sqlite3_result_text(context, answer->c_str(), static_cast<int>(answer->size()), SQLITE_TRANSIENT);
}

}  // namespace

void offer_function(SQLite::Database& db, const char* name, TextFunction function) {
  sqlite3_create_function(db.getHandle(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                          reinterpret_cast<void*>(function), call_for_sqlite, nullptr, nullptr);
}

void offer_fold(SQLite::Database& db) {
  offer_function(db, "fold", [](std::string_view text) { return std::optional(fold(text)); });
}

}  // namespace povnet
