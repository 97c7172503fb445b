#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

#include "base/error.h"

struct sqlite3;

namespace povnet {

/// What SQLite says, in words: busy, full, damaged, not permitted, a rule of a table. `path` is the case
/// file's; `code` an extended result code, `said` SQLite's own sentence.
Error store_failure(const std::string& path, int code, const std::string& said);
Error store_failure(const std::string& path, const SQLite::Exception& fault);

/// Of the last call on `db` that failed.
Error store_failure(sqlite3* db);

}  // namespace povnet
