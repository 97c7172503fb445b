#pragma once

#include "cmd/command.h"

namespace povnet {

Command intake_registers_command();
Command intake_list_command();
Command intake_show_command();
Command intake_form_command();

/// FIELD=VALUE words into a map; Fault::usage for a word without "=".
std::map<std::string, std::string> field_values(const Call& call, std::string_view name);

}  // namespace povnet
