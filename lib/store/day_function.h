#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace povnet {

/// date(x), in a third of the time where x is a day as the tables keep it: every row that is written has its
/// days checked by it. A day that is none ("2026-02-30") gives the one that it runs over to, as in SQLite
/// from 3.44 on; before, SQLite lets it pass.
void offer_quick_date(SQLite::Database& db);

}  // namespace povnet
