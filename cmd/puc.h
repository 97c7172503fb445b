#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command puc_seats_command();
Command puc_match_command();
Command puc_hours_command();
Command puc_occasions_command();
Command puc_absences_command();

/// Acts to come, each checked against the project and the person.
Command puc_assign_command();
Command puc_start_command();
Command puc_suspend_command();
Command puc_close_command();
Command puc_sheet_command();
Command puc_insurance_command();

/// Projects useful to the community.
std::vector<Command> puc_commands();

}  // namespace povnet
