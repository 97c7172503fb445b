#pragma once

#include <string>

#include "report/report_document.h"

namespace povnet {

/// "Solo: comune Melzo; linea Antenne sociali": what the rows were narrowed to; "" where they were not.
std::string narrowed_line(Reader& reader, const Report& report, const ReportRequest& request);

/// Fault::usage where a dataset of the report lacks a column that `request` narrows by.
void require_narrowable(const DataFiles& data, const Report& report, const ReportRequest& request);

}  // namespace povnet
