#pragma once

#include <string>
#include <string_view>

#include "report/report_document.h"

namespace povnet {

/// Which cell: "Melzo/contacts", "Totale/persons"; with two dimensions "A_SEGR/APPALTO/charged". Rows by
/// label or key, columns by key or label.
struct CellName {
  std::vector<std::string> rows;
  std::string column;
};

/// Fault::usage where there is no slash.
CellName parse_cell(std::string_view text);

/// The records behind a cell of measures: as many rows as the number says; for a sum its addends, for a
/// distinct count one row for each thing counted with the records that show it.
Document explain_cell(Reader& reader, const Report& report, const ReportRequest& request,
                      const CellName& cell);

}  // namespace povnet
