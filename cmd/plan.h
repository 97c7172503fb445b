#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command plan_due_command();
Command plan_show_command();
Command plan_story_command();
Command plan_sheet_command();

/// Acts to come, each checked against the state of the case.
Command plan_open_command();
Command plan_level_command();
Command plan_assign_command();
Command plan_assess_command();
Command plan_draft_command();
Command plan_sign_command();
Command plan_meet_command();
Command plan_move_command();
Command plan_split_command();
Command plan_join_command();
Command plan_close_command();
Command plan_reopen_command();

/// The life of a case and its terms.
std::vector<Command> plan_commands();

}  // namespace povnet
