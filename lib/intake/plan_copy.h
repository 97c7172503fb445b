#pragma once

#include <cstdint>

#include "intake/act_writer.h"

namespace povnet {

/// Copies the parts of one plan to another: the records of every register that is locked with the plan, and
/// their references to one another.
void copy_parts(ActWriter& writer, std::int64_t from, std::int64_t to);

}  // namespace povnet
