#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

std::vector<Command> demo_commands();

}  // namespace povnet
