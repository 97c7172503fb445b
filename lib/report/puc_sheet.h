#pragma once

#include <cstdint>
#include <string>

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"

namespace povnet {

struct PucSheetQuestion {
  std::int64_t project = 0;  ///< id
  Period month{};
  Day as_of{};
  bool codes = false;  ///< persons by their code alone
  bool spreadsheet =
      false;  ///< to be filled in and read back: numbers, drop-downs, what the line said before
};

/// The month sheet of one project: persons in rows, days in columns, with what is on file already.
Document puc_sheet(Reader& reader, const PucSheetQuestion& question);

}  // namespace povnet
