#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>

#include "store/record_code.h"

namespace povnet {

/// What a transaction did to a record.
struct RecordChange {
  enum class What { added, corrected, removed };
  What what = What::corrected;
  std::int64_t tx = 0;
  std::string at, command;
};

/// The last thing that happened to a record after transaction `since`, up to `until`: its arrival where it
/// was not there before, else its removal or correction; nothing where nobody touched it.
std::optional<RecordChange> change_since(SQLite::Database& db, const RecordRef& record, std::int64_t since,
                                         std::int64_t until);

}  // namespace povnet
