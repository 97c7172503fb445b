#pragma once

#include <string>

#include "store/case_file.h"

namespace povnet {

/// A copy of the file as it is at one moment, while others work on it: 0600, in DELETE journal mode so that
/// who may only read can open it, verified before it gets its name. With `keep` the copy of the same name
/// becomes NAME.1, that one NAME.2, up to `keep`; without it an existing file is Fault::output.
void back_up(CaseFile& file, const std::string& path, int keep);

}  // namespace povnet
