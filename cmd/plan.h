#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command plan_due_command();
Command plan_show_command();
Command plan_story_command();
Command plan_sheet_command();

/// The life of a case and its terms.
std::vector<Command> plan_commands();

}  // namespace povnet
