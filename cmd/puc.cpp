#include "cmd/puc.h"

namespace povnet {

std::vector<Command> puc_commands() {
  return {puc_seats_command(),   puc_match_command(),     puc_assign_command(),   puc_start_command(),
          puc_suspend_command(), puc_close_command(),     puc_hours_command(),    puc_absences_command(),
          puc_sheet_command(),   puc_insurance_command(), puc_occasions_command()};
}

}  // namespace povnet
