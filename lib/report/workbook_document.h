#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"
#include "schema/workbook.h"

namespace povnet {

/// What was asked of a workbook beside its name.
struct WorkbookRequest {
  Period period;
  Day as_of{};
  std::optional<std::int64_t> annuality = std::nullopt;
};

/// The sheets of a template filled from the case file. Its label says what it supports, and its notes
/// which parameters are still to be confirmed.
Document workbook_document(Reader& reader, const Workbook& workbook, const WorkbookRequest& request);

Document list_of_workbooks(const DataFiles& data);

}  // namespace povnet
