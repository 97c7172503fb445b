#pragma once

#include "cmd/command.h"

namespace povnet {

Command intake_registers_command();
Command intake_list_command();
Command intake_show_command();
Command intake_form_command();

}  // namespace povnet
