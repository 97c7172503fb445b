#pragma once

#include "cmd/command.h"
#include "intake/import.h"

namespace povnet {

/// Says every row that made no record, and why; the same fault in row after row only a few times, then how
/// many more there are. With --verbose all of them, and the rows set aside by their number.
void tell_rows(Call& call, const ImportRequest& request, const ImportResult& result);

}  // namespace povnet
