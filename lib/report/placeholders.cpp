#include "report/placeholders.h"

#include "base/text.h"

namespace povnet {

std::string filled(const std::string& text, const WorkbookRequest& request) {
  std::string result = replace_all(text, "{as_of}", italian(request.as_of));
  result = replace_all(std::move(result), "{period}", label(request.period));
  if (request.annuality)
    result = replace_all(std::move(result), "{annuality}", std::to_string(*request.annuality));
  return result;
}

}  // namespace povnet
