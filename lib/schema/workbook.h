#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/dataset.h"
#include "schema/report.h"

namespace povnet {

/// A column of a workbook's table: one of its dataset, a formula over columns before it, or one to type in.
/// Texts may hold {as_of}, {annuality} and {period}.
struct WorkbookColumn {
  std::string key;
  std::string label;  ///< empty: the dataset's
  bool from_dataset = true;
  DataType type = DataType::text;  ///< where it is not of the dataset
  std::string formula;
  bool total = false;
  bool repeated = false;  ///< every row says the same of the whole: shown once below, not added up
  bool input = false;
  std::string choices;   ///< code list of the drop-down
  std::string at_least;  ///< the least that may be typed: a day, an amount, hours
  double width = 0;
  std::string place = {};  ///< "templates/workbooks/qsfp.toml:12:3: ", for faults
};

struct WorkbookField {
  std::string key;
  std::string label;
  std::string value;    ///< fixed text
  std::string dataset;  ///< or: `column` of the first row of this dataset
  std::string column;
  bool input = false;
  std::string choices;
  std::string place = {};  ///< as of a column
};

struct WorkbookBlock {
  enum class Kind { heading, text, fields, table, measures, checks };
  Kind kind = Kind::text;
  std::string key;
  std::string title;
  std::string text;
  std::vector<WorkbookField> fields;
  std::string dataset;
  std::map<std::string, std::vector<std::string>> where;  ///< column -> values, as text
  std::vector<std::string> order;
  std::vector<WorkbookColumn> columns;  ///< empty: all of the dataset
  std::string if_empty;
  std::vector<std::string> rows;  ///< of measures: dimensions
  std::vector<std::string> measures;
  std::vector<std::string> checks;  ///< ids
  std::vector<ChartPlan> charts;
};

struct WorkbookSheet {
  std::string name;
  bool protect = true;
  bool landscape = true;
  std::vector<WorkbookBlock> blocks;
};

struct Workbook {
  std::string key;
  std::string path;
  bool replaced = false;
  std::string title;
  std::string purpose;
  std::vector<std::string> aliases;
  std::vector<std::string> needs;       ///< options that must be given: "annuality"
  bool cumulative = false;              ///< counts from the beginning, not from the year of the day asked
  std::vector<std::string> parameters;  ///< legal parameters that the layout itself rests on
  std::vector<std::string> notes;
  std::vector<WorkbookSheet> sheets;
};

Workbook read_workbook(const DataFile& file);

/// By key or alias.
Workbook workbook_named(const DataFiles& data, std::string_view name);
std::vector<Workbook> all_workbooks(const DataFiles& data);

}  // namespace povnet
