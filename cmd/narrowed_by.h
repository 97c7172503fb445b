#pragma once

#include "cmd/command.h"
#include "report/narrow_options.h"

namespace povnet {

Option fund_option();
Option ets_option();
Option comune_option();

/// What of these options was typed, as the rows have it. Fault::usage for what is not on file.
Narrowings narrowed_by(const Call& call, Reader& reader);

}  // namespace povnet
