#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command db_init_command();
Command db_info_command();

/// The case file itself: made, looked after, proven.
std::vector<Command> db_commands();

}  // namespace povnet
