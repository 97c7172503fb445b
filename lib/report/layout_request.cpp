#include "report/layout_request.h"

namespace povnet {

Period from_the_beginning(Day last) { return {.first = make_day(first_year_possible, 1, 1), .last = last}; }

Scope scope_of(const LayoutRequest& request) {
  Scope scope = scope_of(request.period, request.as_of);
  scope.as_of = request.as_of;
  scope.named = request.named;
  if (request.annuality) scope.named[":annuality"] = *request.annuality;
  if (request.record) scope.named[":record"] = request.record->id;
  if (request.record) scope.named[":register"] = request.record->reg;
  return scope;
}

}  // namespace povnet
