#include "cmd/db.h"

namespace povnet {

std::vector<Command> db_commands() {
  return {db_init_command(),   db_info_command(),    db_upgrade_command(), db_backup_command(),
          db_verify_command(), db_journal_command(), db_rewind_command(),  db_erase_command()};
}

}  // namespace povnet
