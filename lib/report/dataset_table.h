#pragma once

#include "document/document.h"
#include "report/reader.h"
#include "schema/report.h"

namespace povnet {

/// Rows and columns of one dataset; the columns in `sums` are added up in the total row.
Table dataset_table(Reader& reader, const ReportTable& plan, const Scope& scope);

/// The named columns of a dataset (all where none is named); Fault::input for one that it lacks.
std::vector<std::size_t> columns_named(const Dataset& dataset, const std::vector<std::string>& names);

/// The sum of each row's cells in the columns with `total`, empty where none of them is known and none is
/// to be typed; empty cells elsewhere, `label` in the first.
Row sums_of(const std::vector<Column>& columns, const std::vector<Row>& rows, std::string_view label);

}  // namespace povnet
