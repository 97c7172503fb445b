#pragma once

#include "document/document.h"
#include "report/reader.h"
#include "schema/report.h"

namespace povnet {

/// How every column of a report is counted, in words.
Document definition_of(const DataFiles& data, const Report& report);

/// Every report with its title and purpose.
Document list_of_reports(const DataFiles& data);

}  // namespace povnet
