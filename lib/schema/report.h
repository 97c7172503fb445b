#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/measure.h"
#include "schema/node.h"

namespace povnet {

/// A drawing of a table of the same report or sheet, by column keys.
struct ChartPlan {
  std::string shape;  ///< column, bar, line or pie
  std::string title;
  std::string category;  ///< empty: the first column
  std::vector<std::string> series;
};

/// One table of a report: rows of dimensions and columns of measures; or rows and columns of one dataset.
struct ReportTable {
  std::string key;
  std::string title;
  std::vector<std::string> rows;  ///< dimensions; empty where `dataset` is given
  std::string dataset = {};
  std::vector<std::string> columns;         ///< measures, or columns of `dataset` (empty: all)
  std::vector<std::string> order = {};      ///< columns of `dataset`; empty: as the dataset says
  std::vector<std::string> sums = {};       ///< columns of `dataset` that the total row adds up
  std::vector<Measure::Filter> where = {};  ///< rows of `dataset` that are shown
  bool total = true;                        ///< of measures: a row that counts everything again
  std::vector<ChartPlan> charts = {};
};

struct Report {
  std::string key;
  std::string path;
  bool replaced = false;
  std::string title;
  std::string purpose;               ///< one sentence for the list of reports
  bool on_day = false;               ///< what is there on --as-of, where no period is asked
  std::vector<std::string> aliases;  ///< Italian names that it also answers to
  std::vector<std::string> notes;
  bool sensitive = false;   ///< of need, health or violence: its smallest published cell is larger
  bool identified = false;  ///< lists persons, if only by their codes: who reads it is noted
  std::vector<ReportTable> tables;
};

Report read_report(const DataFile& file);

/// By key or alias.
Report report_named(const DataFiles& data, std::string_view name);
std::vector<Report> all_reports(const DataFiles& data);

std::vector<ChartPlan> read_charts(const Node& node);

}  // namespace povnet
