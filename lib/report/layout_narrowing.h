#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "report/layout_request.h"
#include "report/reader.h"
#include "schema/layout.h"

namespace povnet {

/// What a workbook leaves out when it is asked for one fund, partner or comune: rows of others, tables whose
/// rows cannot be told apart, findings about records of others.
class LayoutNarrowing {
 public:
  /// Lays the records that belong beside the case file (temp.subject) where every option asked has them.
  /// Fault::usage where the layout does not say that it can be narrowed so.
  LayoutNarrowing(Reader& reader, const Layout& layout, const LayoutRequest& request);

  bool asked() const { return !request_.only.empty(); }
  bool knows_records() const { return knows_records_; }

  /// `scope` for the rows of a table; nothing where the block must be left out.
  std::optional<Scope> scope_for(const LayoutBlock& block, const Scope& scope) const;

  void leave_out(const std::string& sheet) { left_out_.insert(sheet); }

  std::string line() const { return "Solo: " + words_; }
  std::string title(std::string whole) const;
  std::vector<std::string> notes() const;

 private:
  void load_records(const Scope& scope);

  Reader& reader_;
  const LayoutRequest& request_;
  bool knows_records_ = false;
  std::string words_;
  std::set<std::string> left_out_;
};

}  // namespace povnet
