#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/reader.h"

namespace povnet {

/// "Estrazione dei casi da GePI: 31/10/2026, 5 giorni fa": a sentence for each source, or register imported
/// as it is, that fills a table which the reader read. Nothing of files whose day nobody knows.
/// Where the source names a parameter for it, an extract that is too old is said to be so.
std::vector<std::string> reference_days(Reader& reader, std::optional<Day> on);

}  // namespace povnet
