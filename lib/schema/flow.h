#pragma once

#include <cstddef>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "schema/data_files.h"

namespace povnet {

/// A value of a flow, and what who receives it takes.
struct FlowAttribute {
  std::string name;
  std::string column = {};  ///< of the dataset; empty: `value` is the same in every file
  std::string value = {};
  std::string map = {};  ///< nomenclature: what the column's code is there
  bool required = false;
  std::optional<std::regex> pattern = {};  ///< the whole value
  std::size_t least = 0;                   ///< characters
  std::size_t most = 0;                    ///< 0: as many as there are
  bool cut = false;                        ///< a longer value is cut, not refused
  std::string problem = {};                ///< said of a value that does not fit
  std::string remedy = {};
};

struct FlowElement {
  std::string name;
  std::vector<std::string> per = {};  ///< one for each different value of these columns; empty: one
  std::string if_filled = {};         ///< column: no element where it is empty
  std::vector<FlowAttribute> attributes = {};
  std::vector<FlowElement> inner = {};
};

/// A row whose `column` says yes is refused, whatever else it holds.
struct FlowRefusal {
  std::string column;
  std::string problem;
  std::string remedy;
};

/// How the rows of a dataset become an XML file that another system takes. Several versions of one flow may
/// stand beside each other: each says from when it holds.
struct Flow {
  std::string name;  ///< "siuss"
  std::string version;
  std::string path;
  bool replaced = false;
  std::string title;
  std::string rows;  ///< what a row is, in words and in the plural
  std::optional<Day> valid_from = {};
  std::optional<Day> valid_to = {};  ///< included
  std::string dataset;
  std::string sender = {};  ///< column: a file is of one sender
  std::string sent = {};    ///< dataset: record, sent_document and operation of what went last
  std::vector<FlowRefusal> refusals = {};
  FlowElement root = {};
};

Flow read_flow(const DataFile& file);

/// The version in force on `day`; Fault::usage where there is none, or no such flow.
Flow flow_named(const DataFiles& data, std::string_view name, Day day);
std::vector<Flow> all_flows(const DataFiles& data);

}  // namespace povnet
