#include "cmd/attachments.h"

#include <algorithm>

namespace povnet {

std::filesystem::path attachments_folder(const Call& call) {
  return std::ranges::find(call.common.settings, "attachments", &Setting::name)->value;
}

}  // namespace povnet
