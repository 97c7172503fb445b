#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "intake/record_writer.h"
#include "intake/references.h"
#include "schema/register.h"
#include "store/transaction.h"

namespace povnet {

/// FIELD -> what was typed; a field by name, label or alias. An empty text erases.
using Typed = std::map<std::string, std::string>;

/// Adds one record. Fault::input for an unknown field, a value that is none, a record that is already there
/// (naming its code).
std::int64_t add_record(Transaction& tx, References& references, const Register& reg, const Typed& typed);

/// Writes the record of these fields, new or not: how a file that starts a case file is read.
void put_record(Transaction& tx, References& references, const Register& reg, const Typed& typed);

/// Corrects columns of one record; they count as set by hand and win over imports.
void set_record(Transaction& tx, References& references, const Register& reg, std::int64_t id, const Typed& typed);

/// From `day` on the columns are these: closes the validity of the record and opens the next; its id.
std::int64_t change_record_from(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                                const Typed& typed, Day day);

}  // namespace povnet
