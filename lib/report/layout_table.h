#pragma once

#include <optional>

#include "document/document.h"
#include "report/marks.h"
#include "report/reader.h"
#include "schema/dataset.h"
#include "schema/layout.h"

namespace povnet {

/// The place of a column in the dataset; refused at `place` of the template, with the nearest that there is.
std::size_t place_in(const Dataset& dataset, const std::string& column, const std::string& place);

/// The rows of a dataset that the block keeps, with its formula and input columns, and the total row;
/// nothing for a block that hides when it is empty.
std::optional<Table> layout_table(Reader& reader, const LayoutBlock& block, const Marks& marks,
                                  const Scope& scope);

}  // namespace povnet
