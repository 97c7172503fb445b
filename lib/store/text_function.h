#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>

namespace povnet {

/// What a text gives in a query; nothing is NULL.
using TextFunction = std::optional<std::string> (*)(std::string_view);

/// Lets queries call `function` of one text under this name. NULL gives NULL. It must always give the same.
void offer_function(SQLite::Database& db, const char* name, TextFunction function);

/// Lets queries fold texts as the program does: fold(x).
void offer_fold(SQLite::Database& db);

}  // namespace povnet
