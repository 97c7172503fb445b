#pragma once

#include <cstdint>

#include "schema/register.h"
#include "store/transaction.h"

namespace povnet {

/// Removes one record; the keys of a person go with it. Fault::refused while other records refer to it,
/// naming their codes, or while it is locked.
void remove_record(Transaction& tx, const Register& reg, std::int64_t id);

}  // namespace povnet
