#pragma once

#include <string>
#include <utility>

#include "report/reader.h"
#include "schema/report.h"

namespace povnet {

/// "need=alimenti" as a column of the report's datasets and the value that their rows have: codes by code or
/// label, texts folded. Fault::usage for a column that none of them has, or a code that is none.
std::pair<std::string, std::string> narrowing(Reader& reader, const Report& report, const Scope& scope,
                                              const std::string& text);

}  // namespace povnet
