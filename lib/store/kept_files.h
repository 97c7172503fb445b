#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <string_view>
#include <vector>

#include "store/transaction.h"
#include "store/verify.h"

namespace povnet {

/// Keeps bytes in the case file, once where they are there already; their digest, by which records refer to
/// them.
std::string keep_file(Transaction& tx, std::string_view bytes);

/// The bytes of a digest; Fault::store where they are no longer those that were kept, Fault::refused where
/// they were erased.
std::string kept_file(SQLite::Database& db, const std::string& digest);

/// Lets go of the bytes that nothing refers to, where the journal itself is taken back.
void forget_unused_files(SQLite::Database& db);

/// Lets go of the bytes, unless a document that stands or a frozen report has them, too; whether it did.
bool erase_file(SQLite::Database& db, const std::string& digest);

void check_kept_files(SQLite::Database& db, std::vector<Trouble>& troubles);

}  // namespace povnet
