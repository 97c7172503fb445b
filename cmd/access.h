#pragma once

#include "cmd/command.h"
#include "schema/register.h"

namespace povnet {

/// Presents a document that shows data of persons: first writes who sees which records in the access log of
/// the case file; where that cannot be written, nothing is shown.
void present_identified(Call& call, const std::string& command, Document document);

/// The same for records of a register; one without data of persons needs no line.
void present_records(Call& call, const std::string& command, const Register& reg, Document document);

}  // namespace povnet
