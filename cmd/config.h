#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

std::vector<Command> config_commands();

}  // namespace povnet
