#pragma once

#include <string>
#include <vector>

#include "intake/typed_record.h"

namespace povnet {

struct EntryPart {
  std::string reg;
  Entry entry;
};

struct EntryWithParts {
  Entry entry;
  std::vector<EntryPart> parts;
};

/// Adds the record, then its parts. What a part must have and does not say (the day, the person), it takes
/// from what it hangs on, where that has a column of the same name and kind; and it refers to all of that
/// where it has a column for it.
EntryWithParts add_with_parts(Transaction& tx, References& references, const Register& reg,
                              const TypedRecord& record);

}  // namespace povnet
