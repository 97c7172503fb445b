#pragma once

#include "report/diff.h"

namespace povnet {

/// The records that a frozen report counts in a cell, as it counted them.
Document frozen_cell(const std::string& title, const FrozenReport& report, const CellName& name);

}  // namespace povnet
