#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/element.h"
#include "report/flow_values.h"

namespace povnet {

/// The rows of a period, ready to be written.
struct FlowContent {
  Element root = {};
  std::size_t rows = 0;                ///< in the flow
  std::set<std::string> records = {};  ///< their codes
  std::size_t refused = 0;             ///< rows that stay out
  std::vector<FlowReject> rejects = {};
  std::set<std::string> senders = {};  ///< of the rows of the period, asked or not
  std::set<std::string> missing = {};  ///< records asked for that the period does not hold
};

struct FlowRequest {
  Scope scope = {};
  std::string sender = {};             ///< empty: the only one
  std::set<std::string> records = {};  ///< empty: all
  std::function<bool(const std::string& record)> admits = {};
};

FlowContent flow_content(Reader& reader, const Flow& flow, const FlowRequest& request);

/// Records of an insertion that were inserted before, with the document; of a cancellation those that are not
/// there.
std::vector<std::string> out_of_turn(Reader& reader, const Flow& flow, const FlowContent& content,
                                     const Scope& scope);

/// The rejects as a table: record, column, problem, remedy.
Document flow_rejects(const Flow& flow, const Dataset& dataset, const std::vector<FlowReject>& rejects);

}  // namespace povnet
