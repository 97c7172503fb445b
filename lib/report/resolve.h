#pragma once

#include <string>
#include <string_view>

#include "report/reader.h"

namespace povnet {

/// The value in column `wanted` of the only row of `dataset` that has `text` (folded) in some text column.
/// Fault::usage where there is none, with the nearest; `what` names the kind ("un comune").
std::string resolve(Reader& reader, const std::string& dataset, const std::string& wanted,
                    std::string_view text, std::string_view what);

/// The code of a list meant by a code, a label or an alias, as an import reads it.
std::string resolve_code(Reader& reader, const std::string& list, std::string_view text);

}  // namespace povnet
