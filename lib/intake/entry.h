#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "intake/record_writer.h"
#include "intake/references.h"
#include "schema/register.h"
#include "store/transaction.h"

namespace povnet {

/// FIELD -> what was typed; a field by name, label or alias. "(vuoto)" erases; an empty text is refused.
using Typed = std::map<std::string, std::string>;

struct Entry {
  std::int64_t id = 0;
  bool changed = true;  ///< false: the record says so already
  std::vector<Noticed> noticed = {};
};

/// The record that `code` names: its code, or whatever References finds. Fault::input where there is none.
std::int64_t required_record(References& references, const Register& reg, const std::string& code);

/// Records that are locked (RegisterLock) are neither added, corrected nor changed here: Fault::refused.

/// Adds one record; what it holds counts as set by hand. Fault::input for an unknown field, a value that is
/// none, a record that is already there (naming its code), unless its register `repeats`. `occurrence` tells
/// apart the records without key that one transaction adds.
Entry add_record(Transaction& tx, References& references, const Register& reg, const Typed& typed,
                 std::int64_t occurrence = 1);

/// Writes the record of these fields, new or not: how a file that starts a case file is read.
void put_record(Transaction& tx, References& references, const Register& reg, const Typed& typed);

/// Corrects columns of one record; they count as set by hand and win over imports. Fault::input for a key
/// that belongs to somebody else.
Entry set_record(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                 const Typed& typed);

/// From `day` on the columns are these: closes the validity of the record and opens the next; its id.
Entry change_record_from(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                         const Typed& typed, Day day);

}  // namespace povnet
