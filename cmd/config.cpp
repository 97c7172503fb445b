#include "cmd/config.h"

namespace povnet {
namespace {

int show_config(Call& call) {
  std::vector<Row> rows;
  for (const Setting& setting : call.common.settings)
    rows.push_back({Cell::of(setting.name), setting.value.empty() ? Cell::none() : Cell::of(setting.value),
                    Cell::of(setting.origin)});
  present(call, document_of({.key = "config",
                             .title = "",
                             .columns = {{"name", "Voce"}, {"value", "Valore"}, {"origin", "Da dove viene"}},
                             .rows = rows_of(std::move(rows))}));
  return 0;
}

}  // namespace

std::vector<Command> config_commands() {
  return {{.room = "",
           .verb = "config",
           .help = "ogni valore della configurazione e da dove viene",
           .run = show_config}};
}

}  // namespace povnet
