#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/dataset.h"
#include "schema/report.h"

namespace povnet {

/// A text of a layout. It may hold marks: {as_of}, {period}, {annuality}, {record} and, where there is a
/// head, {column} of its row.
struct Marked {
  std::string text = {};
  std::string place = {};  ///< "templates/pages/person.toml:12:3: ", for faults

  bool empty() const { return text.empty(); }
};

/// A column of a table: one of its dataset, a formula over columns before it, or one to type in. Of a
/// `fields` block: one of its dataset.
struct LayoutColumn {
  std::string key;
  Marked label = {};  ///< empty: the dataset's
  bool from_dataset = true;
  DataType type = DataType::text;  ///< where it is not of the dataset
  std::string formula = {};
  bool total = false;
  bool repeated = false;  ///< every row says the same of the whole: shown once below, not added up
  bool input = false;
  std::string choices = {};  ///< code list of the drop-down
  Marked at_least = {};      ///< the least that may be typed: a day, an amount, hours
  double width = 0;
  std::string place = {};  ///< "templates/workbooks/qsfp.toml:12:3: ", for faults
};

struct LayoutField {
  std::string key;
  Marked label;
  Marked value;         ///< fixed text
  std::string dataset;  ///< or: `column` of the first row of this dataset
  std::string column;
  bool input = false;
  std::string choices;
  std::string place = {};  ///< as of a column
};

struct LayoutBlock {
  enum class Kind { heading, text, fields, record, table, measures, checks, clocks };
  Kind kind = Kind::text;
  std::string key;
  Marked title;
  Marked text;
  Marked only_if;  ///< column of the head: the block stands only where it is filled
  std::vector<LayoutField> fields;
  std::string dataset;
  std::map<std::string, std::vector<Marked>> where;  ///< column -> values, as text
  std::vector<std::string> order;
  std::vector<LayoutColumn> columns;  ///< empty: all of the dataset
  std::string if_empty;
  bool hide_if_empty = false;
  std::vector<std::string> rows;  ///< of measures: dimensions
  std::vector<std::string> measures;
  std::vector<std::string> checks;  ///< ids
  std::vector<std::string> areas;   ///< of checks (those that find records of the subject) or of terms
  bool all = false;  ///< of terms: also those that ask for nothing; of checks: whatever the period, from the
                     ///< beginning
  std::vector<ChartPlan> charts;
};

struct LayoutSheet {
  std::string name;
  bool protect = false;
  bool landscape = false;
  std::vector<LayoutBlock> blocks;
};

/// What a layout is for; each has its folder under templates/.
enum class LayoutKind { workbook, page, letter };

/// How a document is laid out: sheets of blocks filled from the case file.
struct Layout {
  LayoutKind kind = LayoutKind::workbook;
  std::string key;
  std::string path;
  bool replaced = false;
  Marked title;
  std::string purpose;
  std::vector<std::string> aliases;
  std::vector<std::string> registers;   ///< the record it is about is of one of these; empty: about none
  std::string head;                     ///< dataset whose first row fills the marks
  std::vector<Marked> no_head;          ///< what refuses a record that fills no head, and what to do
  std::string subject;                  ///< dataset of the records around the record: temp.subject
  bool large = false;                   ///< for citizens: large type, no grid
  std::vector<std::string> needs;       ///< options that must be given: "annuality"
  std::vector<std::string> narrows;     ///< options that keep a part of it: "fund", "ets", "comune"
  bool cumulative = false;              ///< counts from the beginning, not from the year of the day asked
  std::vector<std::string> parameters;  ///< legal parameters that the layout itself rests on
  std::vector<Marked> notes;
  std::string if_empty;  ///< said where no block had anything to show
  std::vector<LayoutSheet> sheets;
};

Layout read_layout(LayoutKind kind, const DataFile& file);

/// By key or alias.
Layout layout_named(const DataFiles& data, LayoutKind kind, std::string_view name);
std::vector<Layout> all_layouts(const DataFiles& data, LayoutKind kind);

/// The page that shows a record of this register; nothing where it has none of its own.
std::optional<Layout> page_of(const DataFiles& data, std::string_view reg);

}  // namespace povnet
