#pragma once

#include <set>
#include <string>

#include "schema/register.h"

namespace povnet {

/// The registers whose records lead to a person, by however many references; that of persons too.
std::set<std::string> person_registers(const DataFiles& data);

/// What the codes of those records begin with: "P", "C" ...
std::set<std::string> person_prefixes(const DataFiles& data);

}  // namespace povnet
