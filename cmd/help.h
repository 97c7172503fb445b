#pragma once

#include <string>
#include <vector>

#include "cmd/command.h"

namespace povnet {

std::string help_of_program(const std::vector<Command>& commands);
std::string help_of_room(const std::vector<Command>& commands, const std::string& room);
std::string help_of(const Command& command);

}  // namespace povnet
