#pragma once

#include "cmd/plan_act.h"

namespace povnet {

/// As act_command, of the room `puc`.
Command puc_act_command(std::string verb, std::string help, std::vector<Operand> operands,
                        std::vector<Option> options, std::function<int(Call&)> run);
Operand assignment_operand();

}  // namespace povnet
