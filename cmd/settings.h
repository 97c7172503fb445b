#pragma once

#include "cmd/command.h"
#include "cmd/typed.h"

namespace povnet {

/// The common values from the command line, the environment (POVNET_DB, POVNET_CONFIG, POVNET_NOW,
/// NO_COLOR), the configuration files and what is built in, the earlier winning; the clock and the login
/// are read here and nowhere else.
Common read_common(const Words& common, const Words& own, const Io& io);

}  // namespace povnet
