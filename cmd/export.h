#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

/// Workbooks and whatever leaves the house.
std::vector<Command> export_commands();

}  // namespace povnet
