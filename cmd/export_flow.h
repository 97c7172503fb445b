#pragma once

#include "base/period.h"
#include "cmd/command.h"

namespace povnet {

/// Whether -o names an .xml: what is asked is a data flow, not a workbook.
bool asks_for_flow(const Call& call);

/// Writes the flow NAME of the period, whole or not at all; what stays out is listed.
int run_flow(Call& call, const Period& period);

}  // namespace povnet
