#pragma once

#include "cmd/command.h"
#include "cmd/reading.h"
#include "report/register_list.h"

namespace povnet {

/// The records that CAMPO=VALORE words, --period and --comune ask for. Values are read as `set` reads them:
/// Fault::input with the nearest known one for what is none; an empty one asks for records without it.
ListQuestion list_question(Call& call, Reading& reading, const Register& reg);

}  // namespace povnet
