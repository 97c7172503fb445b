#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>

namespace povnet {

struct RecordRef {
  std::string table;
  std::int64_t id = 0;
  bool operator==(const RecordRef&) const = default;
};

/// "P-000123" -> person 123, whether the row still exists or not; nothing where no table has such codes.
std::optional<RecordRef> record_of_code(SQLite::Database& db, const std::string& code);

/// The record of a code that somebody typed; Fault::input where there is none.
RecordRef required_record(SQLite::Database& db, const std::string& code);

/// "P-000123"; for a table without codes "tabella 123".
std::string code_of(SQLite::Database& db, const RecordRef& record);

}  // namespace povnet
