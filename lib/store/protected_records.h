#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <unordered_set>

#include "base/day.h"

namespace povnet {

/// The codes of every record that could lead to somebody in protection from violence: the persons, all who
/// are in a household with one of them on `day`, those households, and whatever refers to any of these
/// (contacts, cases, plans, goals ...). Empty where nobody is protected.
std::unordered_set<std::string> protected_records(SQLite::Database& db, Day day);

}  // namespace povnet
