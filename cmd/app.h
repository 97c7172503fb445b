#pragma once

#include "cmd/command.h"

namespace povnet {

/// The whole program: reads the command line, runs the command, answers with its status (cli.md 1).
/// The only place where exceptions end.
int run(int argc, const char* const* argv, Io& io);

}  // namespace povnet
