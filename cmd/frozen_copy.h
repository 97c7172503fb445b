#pragma once

#include "cmd/command.h"
#include "cmd/reading.h"
#include "report/diff_document.h"
#include "report/frozen.h"
#include "store/frozen_reports.h"

namespace povnet {

/// A frozen copy as the case file has it.
struct FrozenOnFile {
  KeptReport kept;
  Document document;
  FrozenReport report;
};
FrozenOnFile frozen_on_file(const Call& call, const std::string& code);

/// One side of a comparison: the numbers, and what people call it.
struct ReportSide {
  FrozenReport report;
  DiffSide side;
};
DiffSide side_of(const FrozenOnFile& copy);

/// The report of the copy as it comes out now.
ReportSide as_it_is_now(Reading& reading, const FrozenReport& before);

/// Every cell that differs, with what the journal says of it; and as a document.
std::vector<DiffCell> differing_cells(SQLite::Database& db, const FrozenOnFile& before,
                                      const ReportSide& after);
Document difference(const FrozenOnFile& before, const ReportSide& after, const std::vector<DiffCell>& cells);
std::string title_of_difference(const FrozenOnFile& before);

}  // namespace povnet
