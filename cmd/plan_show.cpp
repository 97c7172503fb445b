#include "cmd/page.h"
#include "cmd/plan.h"

namespace povnet {
namespace {

/// The page `name` about the case that was typed.
int run_page(Call& call, const std::string& name, const std::string& command) {
  Reading reading(call);
  const Layout page = layout_named(reading.data(), LayoutKind::page, name);
  const LayoutRecord record = record_for(reading, page, call.text("PRESA_IN_CARICO"));
  present_layout(call, reading, command, page, request_for(call, record));
  return 0;
}

std::vector<Operand> operands() {
  return {{.name = "PRESA_IN_CARICO", .help = "il codice, per esempio PIC-000123, o il protocollo GePI"}};
}

}  // namespace

Command plan_show_command() {
  return {.room = "plan",
          .verb = "show",
          .help = "una presa in carico in una pagina, per l'équipe",
          .operands = operands(),
          .shows_persons = true,
          .run = [](Call& call) { return run_page(call, "care_case", "plan show"); }};
}

Command plan_story_command() {
  return {.room = "plan",
          .verb = "story",
          .help = "che cosa è successo, giorno per giorno: chi, quando, quale documento lo prova",
          .operands = operands(),
          .shows_persons = true,
          .run = [](Call& call) { return run_page(call, "story", "plan story"); }};
}

}  // namespace povnet
