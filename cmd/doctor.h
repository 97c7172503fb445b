#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

std::vector<Command> doctor_commands();

}  // namespace povnet
