#pragma once

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"

namespace povnet {

struct ExpectedFiles {
  Document document;
  bool any_late = false;
};

/// Who owes which file by when, and what has come: the files of `period` and those still owed from before it.
/// Below the table the text of a reminder for each that is late.
ExpectedFiles expected_files(Reader& reader, const Period& period, Day as_of);

}  // namespace povnet
