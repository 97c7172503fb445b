#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command export_letter_command();
Command export_fill_command();
Command export_fields_command();
Command export_lint_command();
Command export_dossier_command();
Command export_package_command();
Command export_dataset_command();
Command export_person_command();
Command export_sent_command();
Command export_confirm_command();
Command export_revoke_command();

/// Workbooks and whatever leaves the house.
std::vector<Command> export_commands();

}  // namespace povnet
