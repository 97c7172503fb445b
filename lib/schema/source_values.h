#pragma once

#include "schema/source_scope.h"

namespace povnet {

/// The tables of a source's file that say where values come from; each name is known from there on.
SourceValue read_source_column(const Node& node, SourceScope& scope);  ///< [[column]]
SourceValue read_computed(const Node& node, SourceScope& scope);       ///< [[value]]
SourceEach read_split(const Node& node, SourceScope& scope);           ///< [[split]]
SourceEach read_unpivot(const Node& node, SourceScope& scope);         ///< [[unpivot]]

}  // namespace povnet
