#include "cmd/reading.h"

#include <filesystem>
#include <vector>

#include "report/reference.h"

namespace povnet {

DataFiles data_files_of(const Call& call) {
  const std::vector<std::filesystem::path> overlays(call.common.data.begin(), call.common.data.end());
  return DataFiles::load(overlays);
}

Reading::Reading(Call& call, bool one_moment)
    : call_(call),
      data_(data_files_of(call)),
      file_(call.common.db, Access::read, data_, {.wait_seconds = call.common.wait_seconds}),
      reader_(file_.db(), data_) {
  load_reference(file_.db(), data_);
  if (one_moment || call.sending) file_.db().exec("BEGIN");
  call.reading = this;
}

}  // namespace povnet
