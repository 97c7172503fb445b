#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

/// What is wrong in the data.
std::vector<Command> check_commands();

}  // namespace povnet
