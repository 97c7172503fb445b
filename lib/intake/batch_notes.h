#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "intake/import.h"

namespace povnet {

/// One finding with the words and the code that people know.
FoundRow found_row(References& references, const std::string& sheet, std::int64_t line,
                   const Finding& finding);

/// What an import of the past noticed, and its rows that made no record, both in the order of the file.
std::vector<FoundRow> findings_of_batch(References& references, std::int64_t batch);
std::vector<RowNote> notes_of_batch(SQLite::Database& db, std::int64_t batch);

}  // namespace povnet
