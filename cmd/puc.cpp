#include "cmd/puc.h"

namespace povnet {

std::vector<Command> puc_commands() { return {puc_hours_command(), puc_occasions_command()}; }

}  // namespace povnet
