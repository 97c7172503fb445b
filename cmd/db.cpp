#include "cmd/db.h"

namespace povnet {

std::vector<Command> db_commands() { return {db_init_command(), db_info_command()}; }

}  // namespace povnet
