#include "cmd/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "cmd/commands.h"

namespace povnet {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string section(const std::string& title, const Pairs& pairs) {
  if (pairs.empty()) return {};
  std::size_t width = 0;
  for (const auto& pair : pairs) width = std::max(width, display_width(pair.first));
  std::string text = fmt::format("\n{}:\n", title);
  for (const auto& [left, right] : pairs) text += fmt::format("  {}  {}\n", pad(left, width), right);
  return text;
}

std::string spelled(const Option& option) {
  std::string text = option.letter.empty() ? option.name : option.letter + ", " + option.name;
  if (!option.value.empty()) text += " " + option.value;
  return text;
}

Pairs lines_of(const std::vector<Option>& options) {
  Pairs pairs;
  for (const Option& option : options) {
    std::string help = option.help;
    if (!option.fallback.empty()) help += fmt::format(" (se manca, {})", option.fallback);
    pairs.emplace_back(spelled(option), help);
  }
  return pairs;
}

std::string usage(const Command& command) {
  std::string text = typed_name(command);
  for (const Operand& operand : command.operands) {
    const std::string name = operand.name + (operand.many ? "..." : "");
    text += operand.required ? " " + name : " [" + name + "]";
  }
  return text + " [OPZIONI]";
}

Pairs statuses(const Command& command) {
  Pairs pairs = {{"0", "fatto"},
                 {"1", "un errore di povnet"},
                 {"2", "la riga di comando"},
                 {"3", "i dati in ingresso"},
                 {"4", "il file dei casi"},
                 {"5", "il risultato non si è potuto scrivere"}};
  if (command.writes || command.leaves_house) pairs.emplace_back("6", "il file dei casi è rimasto occupato");
  if (command.writes || command.shows_persons)
    pairs.emplace_back("7", "rifiutato da una regola che protegge");
  for (const Option& option : command.options)
    if (option.name == "--fail-on") pairs.emplace_back("8", "segnalazioni, dove --fail-on lo chiede");
  return pairs;
}

Pairs of_room(const std::vector<Command>& commands, const std::string& room) {
  Pairs pairs;
  for (const Command& command : commands) {
    if (command.room != room || command.verb.empty()) continue;
    std::string left = command.verb;
    for (const Operand& operand : command.operands)
      left += (left.empty() ? "" : " ") + operand.name + (operand.many ? "..." : "");
    pairs.emplace_back(left, command.help);
  }
  return pairs;
}

}  // namespace

std::string help_of(const Command& command) {
  Pairs operands;
  for (const Operand& operand : command.operands) operands.emplace_back(operand.name, operand.help);
  return fmt::format("{}\n\nUso: {}\n", command.help, usage(command)) + section("Operandi", operands) +
         section("Opzioni", lines_of(options_of(command))) +
         section("Opzioni comuni", lines_of(common_options())) +
         section("Stati di uscita", statuses(command));
}

std::string help_of_room(const std::vector<Command>& commands, const std::string& room) {
  const auto own = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
    return command.room == room && command.verb.empty();
  });
  const std::string list = section("Comandi", of_room(commands, room));
  if (own != commands.end()) return help_of(*own) + list;
  return fmt::format("povnet {}: {}\n\nUso: povnet {} VERBO [OPZIONI]\n", room, room_help(room), room) +
         list +
         fmt::format("\npovnet {} VERBO --help spiega un verbo; man povnet-{} li spiega tutti\n", room, room);
}

std::string help_of_program(const std::vector<Command>& commands) {
  Pairs rooms;
  for (const Command& command : commands) {
    const std::string& name = command.room.empty() ? command.verb : command.room;
    const std::string help = command.room.empty() ? command.help : std::string(room_help(command.room));
    if (rooms.empty() || rooms.back().first != name) rooms.emplace_back(name, help);
  }
  return "povnet: il lavoro di un Ambito sociale sulla povertà, in un solo file\n\nUso: povnet COMANDO "
         "[VERBO] [OPZIONI]\n" +
         section("Comandi", rooms) + section("Opzioni comuni", lines_of(common_options())) +
         "\npovnet COMANDO --help spiega un comando; man povnet spiega tutto\n";
}

}  // namespace povnet
