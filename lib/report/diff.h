#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/explain.h"
#include "report/frozen.h"

namespace povnet {

/// What one cell counts before and after: a record or, of a distinct count, the value counted.
struct DiffRecord {
  enum class Change { entered, left, changed };
  Change change = Change::changed;
  std::string code;
  std::vector<std::string> records;                 ///< that show a value counted; else the record itself
  std::string before = {}, after = {};              ///< what was counted of it
  std::string place_before = {}, place_after = {};  ///< in which lines of the table; empty: in none
  std::string cause = {};                           ///< what the journal says of it since
  bool corrected = false;                           ///< it was there, and was corrected since
};

struct DiffCell {
  std::string table;                ///< its title
  std::vector<std::string> labels;  ///< of the line; empty for the total
  std::string column, label;
  Kind kind = Kind::integer;
  Cell before, after;
  std::vector<DiffRecord> records;

  std::size_t count(DiffRecord::Change change) const;
  std::size_t corrected() const;
};

/// The cells that differ, or whose records do. Fault::usage where the two are not the same report, or have
/// not the same shape.
std::vector<DiffCell> diff(const FrozenReport& before, const FrozenReport& after);

/// The cell of that name, which may not differ; Fault::usage with the nearest where there is none.
DiffCell diff_cell(const FrozenReport& before, const FrozenReport& after, const CellName& name);

}  // namespace povnet
