#pragma once

#include <vector>

#include "cmd/command.h"

namespace povnet {

Command intake_import_command();
Command intake_inspect_command();
Command intake_batches_command();
Command intake_undo_command();
Command intake_add_command();
Command intake_attach_command();
Command intake_set_command();
Command intake_remove_command();
Command intake_teach_command();
Command intake_expected_command();
Command intake_duplicates_command();
Command intake_merge_command();
Command intake_unmerge_command();
Command intake_reassign_command();
Command intake_eligible_command();
Command intake_close_command();
Command intake_reopen_command();

/// The number of a batch, as typed; Fault::usage where it is none.
std::int64_t batch_of(const Call& call);

/// What comes in, all registers.
std::vector<Command> intake_commands();

}  // namespace povnet
