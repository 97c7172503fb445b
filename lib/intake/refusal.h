#pragma once

#include "base/error.h"
#include "schema/register.h"

namespace povnet {

/// What a rule of the table refused, with the names that people read in place of those of the columns.
Error in_words(const Register& reg, const Error& refused);

/// Fault::refused for a register that only a command of its own writes.
void refuse_written_otherwise(const Register& reg);

}  // namespace povnet
