#pragma once

#include <map>
#include <string>

#include "report/layout_request.h"
#include "report/reader.h"
#include "schema/layout.h"

namespace povnet {

/// A value within a sentence.
std::string words_of_cell(const Cell& cell);

/// What the marks of a layout's texts stand for, as people read it: {as_of}, {period}, {annuality},
/// {record}, and the columns of the head's first row.
class Marks {
 public:
  explicit Marks(const LayoutRequest& request);

  /// The layout's head; Fault::input with the layout's own words where it has no row.
  void add_head(Reader& reader, const Layout& layout, const Scope& scope);

  /// Fault::input where the text stands, for a mark that means nothing here.
  std::string fill(const Marked& text) const;

  /// Whether the block stands: the column that it depends on says something.
  bool allow(const Marked& only_if) const;

 private:
  const std::string& meaning(const std::string& mark, const std::string& place) const;

  std::map<std::string, std::string> meanings_;
};

}  // namespace povnet
