#pragma once

#include <string>
#include <vector>

#include "cmd/command.h"

namespace povnet {

/// What the configuration files say, by key (`db attachments actor format wait csv-dialect data`), each with
/// its file. The explicit file alone when there is one, else the user's and then, for what it lacks, the
/// system's. Paths in a file are relative to its folder. Fault::usage for an explicit file that cannot be
/// read, Fault::input with line and column for what it says wrong.
std::vector<Setting> read_config_files(const std::string& explicit_file, const std::string& home,
                                       const std::string& xdg_config_home);

}  // namespace povnet
