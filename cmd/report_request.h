#pragma once

#include <vector>

#include "cmd/command.h"
#include "report/report_document.h"

namespace povnet {

/// --period, --by, --comune, --ets, --line, --where: what a report is asked for.
std::vector<Option> request_options();
ReportRequest request_of(Call& call, Reader& reader, const Report& report);

}  // namespace povnet
