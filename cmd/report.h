#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command report_run_command();
Command report_list_command();
Command report_explain_command();
Command report_definition_command();
Command report_desk_command();
Command report_freeze_command();
Command report_frozen_command();
Command report_diff_command();
Command report_pack_command();

/// Relations and indicators.
std::vector<Command> report_commands();

}  // namespace povnet
