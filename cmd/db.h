#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command db_init_command();
Command db_info_command();
Command db_upgrade_command();
Command db_backup_command();
Command db_verify_command();
Command db_journal_command();
Command db_rewind_command();
Command db_erase_command();

/// The case file itself.
std::vector<Command> db_commands();

}  // namespace povnet
