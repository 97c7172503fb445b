#include "intake/captured.h"

#include "base/text.h"

namespace povnet {

std::string captured(const std::string& text, const std::regex& pattern) {
  std::smatch found;
  if (!std::regex_search(text, found, pattern)) return {};
  return std::string(trim(found.size() > 1 && found[1].matched ? found[1].str() : found[0].str()));
}

}  // namespace povnet
