#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

std::vector<Command> completion_commands();

}  // namespace povnet
