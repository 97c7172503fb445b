#pragma once

#include <cstddef>
#include <string>

#include "workbook/fill_plan.h"

namespace povnet {

/// What filling a form did.
struct FillResult {
  std::size_t rows_added = 0;
  std::size_t parts_changed = 0;
};

/// Writes the filled form into `to`, which exists; parts that need no change keep their bytes.
FillResult fill_form(const FillPlan& plan, const std::string& path, const std::string& to);

}  // namespace povnet
