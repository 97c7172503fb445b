#include "cmd/intake.h"

#include "cmd/intake_reading.h"

namespace povnet {

std::vector<Command> intake_commands() {
  return {intake_registers_command(), intake_form_command(),       intake_inspect_command(),
          intake_import_command(),    intake_teach_command(),      intake_expected_command(),
          intake_list_command(),      intake_show_command(),       intake_add_command(),
          intake_set_command(),       intake_remove_command(),     intake_batches_command(),
          intake_undo_command(),      intake_duplicates_command(), intake_merge_command(),
          intake_unmerge_command(),   intake_reassign_command(),   intake_eligible_command(),
          intake_close_command(),     intake_reopen_command(),     intake_attach_command()};
}

}  // namespace povnet
