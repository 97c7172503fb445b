#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command puc_hours_command();
Command puc_sheet_command();
Command puc_insurance_command();

/// Projects useful to the community.
std::vector<Command> puc_commands();

}  // namespace povnet
