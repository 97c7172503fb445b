#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>

namespace povnet {

/// The digest that seals a journal row: over its header, the digest of the row before, and the digests of
/// its images and inserts, as the file has them now. 32 bytes.
std::string seal_of(SQLite::Database& db, std::int64_t tx);

/// Digest of the last journal row; 32 zero bytes where there is none.
std::string journal_head(SQLite::Database& db);

/// The head as documents that leave the house print it: "12:9f86d081884c7d65", empty for an empty journal.
std::string printed_head(SQLite::Database& db);

}  // namespace povnet
