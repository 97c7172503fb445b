#include "cmd/puc.h"

namespace povnet {

std::vector<Command> puc_commands() {
  return {
      puc_hours_command(),
      puc_sheet_command(),
      puc_insurance_command(),
  };
}

}  // namespace povnet
