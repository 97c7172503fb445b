#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.h"
#include "intake/entry.h"
#include "schema/data_files.h"

namespace povnet {

/// One FIELD=VALUE, in the order in which it was typed.
struct TypedField {
  std::string name;
  std::string value;
  std::string place = {};  ///< "campi.txt:3: "; empty on the command line
};

Error field_twice(const TypedField& field);

/// A record that refers to the one entered with it.
struct TypedPart {
  std::string reg;
  std::string through;  ///< its column that refers
  Typed typed;          ///< by name of column
};

/// What one line enters: a record and, as CHILD.FIELD=VALUE, others that refer to it. A field that comes
/// again begins another record of the same child.
struct TypedRecord {
  Typed typed;
  std::vector<TypedPart> parts;
};

/// Fault::usage for a field that comes twice, a register that is none or does not refer to `reg`.
TypedRecord typed_record(const DataFiles& data, const Register& reg, const std::vector<TypedField>& fields);

struct EntryPart {
  std::string reg;
  Entry entry;
};

struct EntryWithParts {
  Entry entry;
  std::vector<EntryPart> parts;
};

/// Adds the record, then its parts. What a part must have and does not say (the day, the person), it takes
/// from the record, where that has a column of the same name and kind.
EntryWithParts add_with_parts(Transaction& tx, References& references, const Register& reg,
                              const TypedRecord& record);

}  // namespace povnet
