#pragma once

#include <map>
#include <string>
#include <string_view>

#include "cmd/command.h"
#include "intake/entry.h"
#include "schema/data_files.h"
#include "schema/register.h"

namespace povnet {

/// FIELD=VALUE words and the lines of --from-file ("-": standard input). Fault::usage where there are none,
/// or a field comes twice.
Typed typed_fields(const Call& call);

/// What add, set and remove answer: register, code, and what was done to it; what was noticed as warnings.
void present_entry(Call& call, const DataFiles& data, const Register& reg, const std::string& code,
                   const std::string& done, const std::vector<Noticed>& noticed);

}  // namespace povnet
