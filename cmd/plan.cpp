#include "cmd/plan.h"

namespace povnet {

std::vector<Command> plan_commands() {
  return {plan_show_command(),  plan_story_command(),  plan_sheet_command(),  plan_open_command(),
          plan_level_command(), plan_assign_command(), plan_assess_command(), plan_draft_command(),
          plan_sign_command(),  plan_meet_command(),   plan_move_command(),   plan_split_command(),
          plan_join_command(),  plan_close_command(),  plan_reopen_command(), plan_due_command()};
}

}  // namespace povnet
