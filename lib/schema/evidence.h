#pragma once

#include <string>

#include "schema/node.h"

namespace povnet {

/// How far the source of a rule is to be trusted: primary, secondary, practice or inferred; a fault at
/// `evidence` for anything else.
std::string read_evidence(const Node& node);

/// The same where a rule may have no source of law: then neither key is there.
std::string read_evidence_of_source(const Node& node, const std::string& source);

}  // namespace povnet
