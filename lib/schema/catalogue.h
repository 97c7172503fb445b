#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// "schemas/datasets/contacts.sql" -> "contacts".
std::string stem_of(const DataFile& file);

/// The file of `folder` whose stem is `name`; `what` names the kind in the refusal ("un rapporto"), which
/// proposes the nearest of the names and `aliases`, or else `otherwise` (Fault::usage).
const DataFile& required_file(const DataFiles& data, std::string_view folder, std::string_view name,
                              std::string_view what, std::vector<std::string> aliases = {},
                              const std::string& otherwise = {});

/// The same, also by one of the `aliases` that a .toml file gives itself.
const DataFile& file_called(const DataFiles& data, std::string_view folder, std::string_view name,
                            std::string_view what, const std::string& otherwise);

}  // namespace povnet
