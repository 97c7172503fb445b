#include "cmd/plan.h"

namespace povnet {

std::vector<Command> plan_commands() { return {plan_due_command()}; }

}  // namespace povnet
