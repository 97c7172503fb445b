#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/transaction.h"

namespace povnet {

/// The `columns` of a row as one text.
std::string key_text(const std::vector<Value>& values);

/// The keys of the records that somebody removed by hand and that have not come back under their number.
std::set<std::string> removed_keys(SQLite::Database& db, const std::string& table,
                                   const std::vector<std::string>& columns);

}  // namespace povnet
