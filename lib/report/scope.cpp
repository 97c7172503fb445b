#include "report/scope.h"

#include <algorithm>

namespace povnet {

Scope scope_of(const Period& period, Day as_of) {
  const Day last = std::min(period.last, as_of);
  return {.from = period.first, .to = last, .as_of = last};
}

}  // namespace povnet
