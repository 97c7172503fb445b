#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"
#include "schema/report.h"

namespace povnet {

/// What was asked of a report beside its name.
struct ReportRequest {
  Period period;
  Day as_of{};
  std::string by = {};                           ///< another dimension for the rows of measures
  std::map<std::string, std::string> only = {};  ///< column -> value: one comune, one partner
  std::optional<Period> compared = {};           ///< what the measures are put beside
  bool for_all = false;                          ///< to be published: no small cells, no lists of records
};

Document report_document(Reader& reader, const Report& report, const ReportRequest& request);

/// The dimensions of a table's rows, with `by` in the place of the first.
std::vector<std::string> dimensions_of(const ReportTable& table, const std::string& by);

Scope scope_of(const ReportRequest& request);

/// Measures over dimensions, the total counted again.
Table measures_table(Reader& reader, const std::string& key, const std::string& title,
                     const std::vector<std::string>& dimensions, const std::vector<std::string>& measures,
                     const Scope& scope);

/// A chart of `table`, drawn over its first `rows` rows (0: all).
Chart chart_of(const ChartPlan& plan, const Table& table, std::size_t rows);

}  // namespace povnet
