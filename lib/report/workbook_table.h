#pragma once

#include "document/document.h"
#include "report/reader.h"
#include "report/workbook_document.h"
#include "schema/dataset.h"
#include "schema/workbook.h"

namespace povnet {

/// The place of a column in the dataset; refused at `place` of the template, with the nearest that there is.
std::size_t place_in(const Dataset& dataset, const std::string& column, const std::string& place);

/// The rows of a dataset that the block keeps, with its formula and input columns, and the total row.
Table workbook_table(Reader& reader, const WorkbookBlock& block, const WorkbookRequest& request,
                     const Scope& scope);

}  // namespace povnet
