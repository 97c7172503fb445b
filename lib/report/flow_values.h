#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/reader.h"
#include "schema/code_list.h"
#include "schema/flow.h"

namespace povnet {

/// Why a record does not go into a flow; never the value itself, which may say who it is.
struct FlowReject {
  std::string record;
  std::string column;
  std::string problem;
  std::string remedy;
};

/// What the attributes of a flow hold for a row of its dataset.
class FlowValues {
 public:
  FlowValues(const DataFiles& data, const Flow& flow, const Dataset& dataset);

  /// As it is written; empty where there is nothing.
  std::string text(const FlowAttribute& attribute, const Values& row) const;

  /// Everything that keeps the row out; empty: it goes.
  std::vector<FlowReject> rejects(const Flow& flow, const Values& row) const;

  const Value& value(const std::string& column, const Values& row) const;

 private:
  std::size_t place(const std::string& column) const;
  std::string mapped(const FlowAttribute& attribute, const Value& value) const;
  std::string trouble(const FlowAttribute& attribute, const Values& row) const;
  void check(const FlowElement& element, const Values& row, std::vector<FlowReject>& found) const;
  void read_lists(const DataFiles& data, const FlowElement& element);

  std::string path_;
  const Dataset& dataset_;
  std::map<std::string, CodeList> lists_;  ///< by column
};

}  // namespace povnet
