#pragma once

#include <string>
#include <string_view>

#include "package/archive.h"

namespace povnet {

/// Error (input) for a file that is no workbook which could be filled in: by its first bytes.
void refuse_other_files(const std::string& path, const std::string& shown_name);

/// The same for a package: signed, of another kind, or with a locked structure (`workbook`: its text).
void refuse_other_packages(const Archive& archive);
void refuse_locked_structure(const std::string& shown_name, std::string_view workbook);

}  // namespace povnet
