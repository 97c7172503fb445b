#pragma once

#include "report/diff.h"

namespace povnet {

/// One of the two that are compared, as people call it, and the last transaction that it saw.
struct DiffSide {
  std::string name;  ///< "RAP-000001 del 05/11/2026"
  std::int64_t tx = 0;
};

/// What was counted of a record, in the measure of its column.
Cell counted_cell(const std::string& value, Kind kind);

/// Adds to each record what the journal says of it between the two.
void add_causes(SQLite::Database& db, std::vector<DiffRecord>& records, const DiffSide& before,
                const DiffSide& after);

/// The cells that differ, by line and column.
Document diff_document(const std::string& title, const std::vector<DiffCell>& cells, const DiffSide& before,
                       const DiffSide& after);

/// The records of one cell that entered, left or changed.
Document diff_cell_document(const std::string& title, const DiffCell& cell, const DiffSide& before,
                            const DiffSide& after);

}  // namespace povnet
