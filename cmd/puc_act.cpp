#include "cmd/puc_act.h"

namespace povnet {

Command puc_act_command(std::string verb, std::string help, std::vector<Operand> operands,
                        std::vector<Option> options, std::function<int(Call&)> run) {
  Command command =
      act_command(std::move(verb), std::move(help), std::move(operands), std::move(options), std::move(run));
  command.room = "puc";
  return command;
}

Operand assignment_operand() {
  return {.name = "ABBINAMENTO", .help = "il codice dell'abbinamento, per esempio PA-000001"};
}

}  // namespace povnet
