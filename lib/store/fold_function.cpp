#include "store/fold_function.h"

#include <sqlite3.h>

#include <string>

#include "base/text.h"

namespace povnet {
namespace {

void fold_for_sqlite(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* text = sqlite3_value_text(values[0]);
  if (!text) {
    sqlite3_result_null(context);
    return;
  }
  const std::string folded = fold(reinterpret_cast<const char*>(text));
  sqlite3_result_text(context, folded.c_str(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

}  // namespace

void offer_fold(SQLite::Database& db) {
  sqlite3_create_function(db.getHandle(), "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                          fold_for_sqlite, nullptr, nullptr);
}

}  // namespace povnet
