#pragma once

#include <optional>
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

/// A record that refers to the one entered with it, or to a part that came before.
struct TypedPart {
  std::string reg;
  std::string through;                 ///< its column that refers
  Typed typed;                         ///< by name of column
  std::optional<std::size_t> of = {};  ///< the part that it refers to; nothing: the record
};

/// What one line enters: a record and, as CHILD.FIELD=VALUE, others that refer to it. A field that comes
/// again begins another record of the same child. A child that does not refer to the record hangs on the last
/// part to which it refers; CHILD.CHILD.FIELD says which.
struct TypedRecord {
  Typed typed;
  std::vector<TypedPart> parts;
};

/// Fault::usage for a field that comes twice, a register that is none or refers to nothing in the line.
TypedRecord typed_record(const DataFiles& data, const Register& reg, const std::vector<TypedField>& fields);

/// The column by which records of `child` refer to one of `reg`; null where none does.
const RegisterColumn* column_to(const Register& child, const std::string& reg);

}  // namespace povnet
