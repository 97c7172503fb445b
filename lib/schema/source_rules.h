#pragma once

#include "schema/source_scope.h"

namespace povnet {

/// The tables of a source's file that say which rows enter and what they become.
SourceRule read_rule(const Node& node, SourceRule::Outcome outcome,
                     const SourceScope& scope);                    ///< [[skip]] ...
SourceEmit read_emit(const Node& node, const SourceScope& scope);  ///< [[emit]]

}  // namespace povnet
