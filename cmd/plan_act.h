#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cmd/command.h"
#include "intake/act_writer.h"

namespace povnet {

/// Runs one act, of the command of this name, in one transaction and shows what it did. Where conditions
/// stand against it, each is said and nothing is written: Fault::refused.
int run_act(Call& call, const std::string& command, const std::function<ActAnswer(ActWriter&)>& act);

/// --on, which every act has.
Option on_option();
/// A `plan` verb that writes; --on is added to its options.
Command act_command(std::string verb, std::string help, std::vector<Operand> operands,
                    std::vector<Option> options, std::function<int(Call&)> run);
Operand case_operand();

}  // namespace povnet
