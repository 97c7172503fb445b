#pragma once

#include <string_view>
#include <vector>

#include "cmd/command.h"

namespace povnet {

/// Every command, by hand, room after room in the order of the manual.
std::vector<Command> all_commands();

/// What a room is about, Italian, one line; empty for a name that is no room.
std::string_view room_help(std::string_view room);

/// "povnet intake import", "povnet report".
std::string typed_name(const Command& command);

/// The options that every command takes before or after its verb.
const std::vector<Option>& common_options();

/// What a writing command takes besides, one whose result may be sent, and one that shows persons.
const std::vector<Option>& writing_options();
const std::vector<Option>& sending_options();
const std::vector<Option>& showing_options();

/// All the options of a command but the common ones.
std::vector<Option> options_of(const Command& command);

}  // namespace povnet
