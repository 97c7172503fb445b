#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace povnet {

/// Lets queries fold texts as the program does: fold(x).
void offer_fold(SQLite::Database& db);

}  // namespace povnet
