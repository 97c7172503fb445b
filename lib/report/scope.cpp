#include "report/scope.h"

#include <algorithm>

namespace povnet {

Scope scope_of(const Period& period, Day as_of) {
  const Day last = std::min(period.last, as_of);
  return {.from = period.first, .to = last, .as_of = last};
}

std::map<std::string, Value> named_days(const Scope& scope) {
  std::map<std::string, Value> named = scope.named;
  for (const auto& [column, value] : scope.only) named.emplace(":" + column, value);
  named[":from"] = iso(scope.from);
  named[":to"] = iso(scope.to);
  named[":as_of"] = iso(scope.as_of);
  return named;
}

}  // namespace povnet
