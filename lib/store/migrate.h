#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// "POVN", in the header of every case file.
constexpr std::int64_t application_id = 0x504F564E;

/// schemas/migrations/NNNN_*.sql in order. Fault::usage where --data brings one: the structure of a case
/// file is the program's, not the office's.
std::vector<std::string_view> migration_steps(const DataFiles& data);

int schema_of(SQLite::Database& db);  ///< user_version
bool has_tables(SQLite::Database& db);

/// Fault::store for a file of another program, or of a newer povnet.
void recognise(SQLite::Database& db, const std::string& path, int latest);

/// A file without tables gets them all in one transaction; an older one takes each step in its own.
void migrate(SQLite::Database& db, std::span<const std::string_view> steps);

}  // namespace povnet
