#pragma once

#include <filesystem>

#include "cmd/command.h"

namespace povnet {

/// The folder of the attachments: `attachments` of the configuration, else "allegati" beside the case file.
std::filesystem::path attachments_folder(const Call& call);

}  // namespace povnet
