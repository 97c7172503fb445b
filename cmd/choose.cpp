#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "cmd/commands.h"
#include "cmd/typed.h"

namespace povnet {
namespace {

using Known = std::vector<std::string>;

Error unknown(const std::string& message, const std::string& word, const Known& known,
              const std::string& otherwise) {
  const std::optional<std::string> near = nearest(word, known);
  return Error(Fault::usage, message, near ? fmt::format("forse \"{}\"", *near) : otherwise);
}

void append_names(Known& names, const std::vector<Option>& options) {
  for (const Option& option : options) names.push_back(option.name);
}

Known option_names(const std::vector<Command>& commands, const TypedLine& typed) {
  Known names;
  append_names(names, common_options());
  for (const Command& command : commands) {
    if (command.room != typed.room || command.verb != typed.verb) continue;
    append_names(names, options_of(command));
  }
  return names;
}

Known first_words(const std::vector<Command>& commands) {
  Known names;
  for (const Command& command : commands) {
    const std::string& first = command.room.empty() ? command.verb : command.room;
    if (std::find(names.begin(), names.end(), first) == names.end()) names.push_back(first);
  }
  return names;
}

Known verbs(const std::vector<Command>& commands, const std::string& room) {
  Known names;
  for (const Command& command : commands)
    if (command.room == room && !command.verb.empty()) names.push_back(command.verb);
  return names;
}

const Command* find(const std::vector<Command>& commands, const TypedLine& typed) {
  for (const Command& command : commands)
    if (command.room == typed.room && command.verb == typed.verb) return &command;
  return nullptr;
}

void refuse_unknown_options(const std::vector<Command>& commands, const TypedLine& typed) {
  for (const std::string& word : typed.unknown) {
    if (word.size() < 2 || word.front() != '-') continue;
    const std::string name = word.substr(0, word.find('='));
    throw unknown(fmt::format("non c'è l'opzione \"{}\"", name), name, option_names(commands, typed),
                  "aggiungere --help per vedere le opzioni");
  }
}

Error no_command(const std::vector<Command>& commands, const TypedLine& typed) {
  const std::string help = "povnet --help elenca i comandi";
  if (typed.room.empty()) {
    if (typed.unknown.empty()) return Error(Fault::usage, "manca il comando", help);
    const std::string& word = typed.unknown.front();
    return unknown(fmt::format("non c'è il comando \"{}\"", word), word, first_words(commands), help);
  }
  const Known known = verbs(commands, typed.room);
  const std::string list = "i verbi sono: " + join(known, ", ");
  if (typed.unknown.empty())
    return Error(Fault::usage, fmt::format("povnet {}: manca il verbo", typed.room), list);
  const std::string& word = typed.unknown.front();
  return unknown(fmt::format("povnet {}: non c'è il verbo \"{}\"", typed.room, word), word, known, list);
}

/// "report monthly list" would silently run one of the two.
void refuse_name_and_verb(const TypedLine& typed) {
  for (const auto& [name, words] : typed.of_room) {
    if (name.starts_with('-'))
      throw Error(Fault::usage, fmt::format("{} non vale per povnet {} {}", name, typed.room, typed.verb));
    throw Error(Fault::usage,
                fmt::format("\"{}\" e \"{}\": un nome e un verbo insieme non si capiscono", words.front(),
                            typed.verb),
                fmt::format("scrivere povnet {} {} oppure povnet {} {}", typed.room, words.front(),
                            typed.room, typed.verb));
  }
}

void check_operands(const Command& command, const Words& words) {
  for (const Operand& operand : command.operands)
    if (operand.required && !words.contains(operand.name))
      throw Error(Fault::usage,
                  fmt::format("{}: manca {} ({})", typed_name(command), operand.name, operand.help),
                  typed_name(command) + " --help mostra come si usa");
}

}  // namespace

void check_values(const std::vector<Option>& options, const Words& words) {
  for (const Option& option : options) {
    const auto typed = words.find(option.name);
    if (typed == words.end() || option.value.empty()) continue;
    if (!option.many && typed->second.size() > 1)
      throw Error(Fault::usage, fmt::format("{} compare {} volte", option.name, typed->second.size()),
                  "tenerne una");
    if (option.one_of.empty()) continue;
    for (const std::string& value : typed->second)
      if (std::find(option.one_of.begin(), option.one_of.end(), value) == option.one_of.end())
        throw unknown(fmt::format("{}: \"{}\" non è tra i valori possibili", option.name, value), value,
                      option.one_of, "i valori sono: " + join(option.one_of, ", "));
  }
}

Choice choose(const std::vector<Command>& commands, const TypedLine& typed) {
  refuse_unknown_options(commands, typed);
  const Command* command = find(commands, typed);
  if (command == nullptr) throw no_command(commands, typed);
  const bool with_verb = !typed.room.empty() && !typed.verb.empty();
  if (with_verb) refuse_name_and_verb(typed);
  if (!typed.unknown.empty())
    throw Error(Fault::usage,
                fmt::format("{}: una parola in più, \"{}\"", typed_name(*command), typed.unknown.front()),
                typed_name(*command) + " --help mostra come si usa");
  const Words& words = with_verb ? typed.own : typed.of_room;
  check_operands(*command, words);
  check_values(options_of(*command), words);
  return {command, words};
}

}  // namespace povnet
