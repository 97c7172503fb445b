#pragma once

#include <string>

namespace povnet {

/// The files of a folder and of those in it as one zip at `to`; the same files give the same bytes. Error
/// (output) where it cannot be written.
void pack_folder(const std::string& folder, const std::string& to);

}  // namespace povnet
