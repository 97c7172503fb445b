#pragma once

#include "cmd/command.h"
#include "report/frozen.h"
#include "store/frozen_reports.h"

namespace povnet {

/// A frozen copy as the case file has it.
struct FrozenOnFile {
  KeptReport kept;
  Document document;
  FrozenReport report;
};
FrozenOnFile frozen_on_file(const Call& call, const std::string& code);

}  // namespace povnet
