#pragma once

#include "document/document.h"
#include "report/reader.h"
#include "report/workbook_document.h"
#include "schema/workbook.h"

namespace povnet {

/// The rows of a dataset that the block keeps, with its formula and input columns, and the total row.
Table workbook_table(Reader& reader, const WorkbookBlock& block, const WorkbookRequest& request,
                     const Scope& scope);

}  // namespace povnet
