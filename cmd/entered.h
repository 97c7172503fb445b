#pragma once

#include <map>
#include <string>
#include <vector>

#include "cmd/command.h"
#include "intake/entry_parts.h"
#include "schema/data_files.h"
#include "schema/register.h"

namespace povnet {

/// FIELD=VALUE words and the lines of --from-file ("-": standard input), in order. Fault::usage where there
/// are none.
std::vector<TypedField> typed_in_order(const Call& call);

/// The same of one record; Fault::usage where a field comes twice.
Typed typed_fields(const Call& call);

/// What was noticed of a record, as warnings.
void warn_of(Call& call, const DataFiles& data, const Register& reg, const std::string& code,
             const std::vector<Noticed>& noticed);

/// What add, set and remove answer: register, code, what was done to it, and the records that came with it.
void present_entry(Call& call, const Register& reg, const std::string& code, const std::string& done,
                   const std::vector<std::string>& with = {});

}  // namespace povnet
