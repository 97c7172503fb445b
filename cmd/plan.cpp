#include "cmd/plan.h"

namespace povnet {

std::vector<Command> plan_commands() {
  return {plan_show_command(), plan_story_command(), plan_sheet_command(), plan_due_command()};
}

}  // namespace povnet
