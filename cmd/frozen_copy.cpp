#include "cmd/frozen_copy.h"

#include "cmd/reading.h"
#include "package/packed.h"

namespace povnet {

FrozenOnFile frozen_on_file(const Call& call, const std::string& code) {
  const DataFiles data = data_files_of(call);
  CaseFile file(call.common.db, Access::read, data, {.wait_seconds = call.common.wait_seconds});
  FrozenOnFile copy{.kept = kept_report(file.db(), code), .document = {}, .report = {}};
  unpack_frozen(unpacked(copy.kept.bytes), copy.document, copy.report);
  return copy;
}

}  // namespace povnet
