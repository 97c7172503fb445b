#pragma once

#include <optional>

#include "document/document.h"
#include "report/marks.h"
#include "report/reader.h"
#include "schema/layout.h"

namespace povnet {

/// A block of terms: those of the record that the layout is about, or of :staff, or all; nothing for a block
/// that hides when it is empty.
std::optional<Table> layout_clocks(Reader& reader, const LayoutBlock& block, const Marks& marks,
                                   const Scope& scope);

/// What the terms of the layout cannot rely on, for its notes.
std::vector<std::string> notes_on_clocks(Reader& reader, const Layout& layout, const Scope& scope);

}  // namespace povnet
