#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/value.h"
#include "schema/register.h"
#include "store/row.h"

namespace povnet {

/// Whether writing these `columns` of the record `id` (nothing: a new one) touches what its lock closes: as
/// the record is stored now, or as its new reference would have it.
bool is_locked(SQLite::Database& db, const Register& reg, const std::optional<std::int64_t>& id,
               const std::vector<std::string>& columns, const std::vector<Value>& values);

/// Whether the record itself is locked: it is not removed.
bool is_locked(SQLite::Database& db, const Register& reg, std::int64_t id);

/// What is said of it, Fault::refused.
Error locked(const Register& reg);

}  // namespace povnet
