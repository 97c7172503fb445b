#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/verify.h"

namespace povnet {

/// Who saw data of which persons, when. Never a name or a tax code.
struct AccessLine {
  std::string at;  ///< 2026-11-05T08:30:00Z
  std::string actor, login, command;
  std::vector<std::string> codes;  ///< of the records shown
  std::string reason;
};

/// Appends a line to `<case file>.access`, chained to the one before, and waits until it is on the disk.
/// Never takes the writer's lock of the case file. Fault::store where the line cannot be written: then
/// nothing may be shown.
void log_access(const std::string& case_path, const AccessLine& line);

/// Holds every line against the chain; how many there are, 0 where nobody has seen anything yet.
std::int64_t check_access_log(const std::string& case_path, std::vector<Trouble>& troubles);

}  // namespace povnet
