#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/report_document.h"

namespace povnet {

/// A row that some measures count: what each counts of it ("" where only that it is there), nothing where it
/// does not.
struct FrozenRow {
  std::string record;              ///< its code
  std::vector<std::string> place;  ///< the member's label in each dimension
  bool among_members = false;      ///< of the first dimension: neither other nor unknown
  std::vector<std::optional<std::string>> counted;

  auto operator<=>(const FrozenRow&) const = default;
};

struct FrozenMeasure {
  std::string key;
  bool distinct = false;  ///< it counts the values, not the rows
};

/// What the measures of one dataset have counted.
struct FrozenRows {
  std::vector<FrozenMeasure> measures;
  std::vector<FrozenRow> rows;
};

struct FrozenColumn {
  std::string key;
  std::string label;
  Kind kind = Kind::integer;
  std::vector<std::string> counted_by;  ///< the measures behind it: its own, or the two of a ratio
};

/// A line of a table: its path of labels; empty for the total.
struct FrozenLine {
  std::vector<std::string> labels;
  std::vector<Cell> cells;
};

struct FrozenTable {
  std::string key;
  std::string title;
  std::vector<std::string> dimensions;
  std::string subtotal;  ///< label of the line that adds up the members alone
  std::vector<FrozenColumn> columns;
  std::vector<FrozenLine> lines;
  std::vector<FrozenRows> counted;
};

/// The numbers of a report with the records behind each.
struct FrozenReport {
  std::string report;
  ReportRequest request;
  std::vector<FrozenTable> tables;
};

/// The report without the lists that say more of persons than their codes, which a copy does not keep: it
/// says so in its notes. Fault::refused where nothing is left.
Report without_persons(SQLite::Database& db, const DataFiles& data, Report report, const Scope& scope);

FrozenReport freeze(Reader& reader, const Report& report, const ReportRequest& request);

/// The document as it came out, and the numbers with their records: as bytes, and back.
std::string pack_frozen(Document& document, FrozenReport& frozen);
void unpack_frozen(std::string_view bytes, Document& document, FrozenReport& frozen);

}  // namespace povnet
