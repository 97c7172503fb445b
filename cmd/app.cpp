#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <fmt/format.h>

#include <algorithm>

#include "cmd/commands.h"
#include "cmd/typed.h"

namespace povnet {
namespace {

/// What was declared to CLI11, so that the results can be found again.
struct Declared {
  std::string name;
  CLI::Option* option;
};

Declared declare(CLI::App& app, const Option& option) {
  const std::string names = option.letter.empty() ? option.name : option.letter + "," + option.name;
  const CLI::callback_t keep = [](const CLI::results_t&) { return true; };
  CLI::Option* declared = app.add_option(names, keep);
  declared->expected(option.value.empty() ? 0 : 1)->disable_flag_override();
  if (option.value.ends_with("..."))
    declared->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
  declared->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  return {option.name, declared};
}

Declared declare(CLI::App& app, const Operand& operand) {
  const CLI::callback_t keep = [](const CLI::results_t&) { return true; };
  CLI::Option* declared = app.add_option(operand.name, keep);
  if (operand.many) declared->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
  return {operand.name, declared};
}

/// One command's place in CLI11's tree.
struct Place {
  const Command* command;
  CLI::App* app;
  std::vector<Declared> declared;
};

Place declare(CLI::App& app, const Command& command) {
  Place place{&command, &app, {}};
  for (const Operand& operand : command.operands) place.declared.push_back(declare(app, operand));
  for (const Option& option : options_of(command)) place.declared.push_back(declare(app, option));
  return place;
}

Words words_of(const std::vector<Declared>& declared) {
  Words words;
  for (const Declared& each : declared)
    if (each.option->count() > 0) words[each.name] = each.option->results();
  return words;
}

CLI::App* child(CLI::App& parent, const std::string& name) {
  for (CLI::App* known : parent.get_subcommands([&](const CLI::App* app) { return app->get_name() == name; }))
    return known;
  CLI::App* added = parent.add_subcommand(name)->fallthrough()->allow_extras();
  added->set_help_flag();
  return added;
}

std::vector<Place> declare_all(CLI::App& root, const std::vector<Command>& commands) {
  std::vector<Place> places;
  for (const Command& command : commands) {
    const std::string& first = command.room.empty() ? command.verb : command.room;
    CLI::App* room = child(root, first)->require_subcommand(0, 1);
    const bool own = command.room.empty() || command.verb.empty();
    places.push_back(declare(own ? *room : *child(*room, command.verb), command));
  }
  return places;
}

Error missing_value(const CLI::ParseError& fault) {
  const std::string text = fault.what();  // "--period: 1 required  missing", "quiet was given a ..."
  const std::string name = text.substr(0, text.find_first_of(": "));
  if (text.find("override") != std::string::npos)
    return Error(Fault::usage, fmt::format("--{} non prende un valore", name));
  return Error(Fault::usage, fmt::format("manca il valore di {}", name),
               "povnet --help elenca comandi e opzioni");
}

}  // namespace

TypedLine parse_words(const std::vector<Command>& commands, std::vector<std::string> words) {
  CLI::App root("", "povnet");
  root.set_help_flag();
  root.allow_extras()->require_subcommand(0, 1);
  std::vector<Declared> common;
  for (const Option& option : common_options()) common.push_back(declare(root, option));
  const std::vector<Place> places = declare_all(root, commands);
  std::reverse(words.begin(), words.end());
  try {
    root.parse(std::move(words));
  } catch (const CLI::ParseError& fault) {
    throw missing_value(fault);
  }
  TypedLine typed;
  typed.common = words_of(common);
  typed.unknown = root.remaining(true);
  for (const Place& place : places) {
    if (!place.app->parsed()) continue;
    const bool own_verb = !place.command->room.empty() && !place.command->verb.empty();
    typed.room = place.command->room;
    if (own_verb || place.command->room.empty()) typed.verb = place.command->verb;
    (own_verb ? typed.own : typed.of_room) = words_of(place.declared);
  }
  // A room without a command of its own, and no verb after it.
  const std::vector<CLI::App*> rooms = root.get_subcommands();
  if (typed.room.empty() && typed.verb.empty() && !rooms.empty()) typed.room = rooms.front()->get_name();
  return typed;
}

}  // namespace povnet
