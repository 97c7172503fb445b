#pragma once

#include <map>
#include <string>
#include <vector>

#include "cmd/command.h"

namespace povnet {

using Words = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The command line, understood but not yet checked.
struct TypedLine {
  std::string room;  ///< empty: none was typed
  std::string verb;
  Words own;      ///< operands and options of the room's verb
  Words of_room;  ///< operands and options of the room itself ("report NAME")
  Words common;
  std::vector<std::string> unknown;  ///< words that nobody claims, in order
};

/// Fault::usage for an option without its value; all else is left to `choose`.
TypedLine parse_words(const std::vector<Command>& commands, std::vector<std::string> words);

/// The command meant and its words; Fault::usage, with the nearest known name, for everything that
/// does not fit its declaration.
struct Choice {
  const Command* command = nullptr;
  Words words;
};
Choice choose(const std::vector<Command>& commands, const TypedLine& typed);

/// The typed values of common options that have a list of values are in it, and none is given twice.
void check_values(const std::vector<Option>& options, const Words& words);

}  // namespace povnet
