#include "report/puc_candidates.h"

#include "base/text.h"
#include "report/columns.h"
#include "report/puc_catalogue.h"

namespace povnet {
namespace {

PucSeeker seeker_of(const Columns& columns, const Values& row) {
  return {.group = seat_group_named(columns.text(row, "seat_group")),
          .has_adi = columns.text(row, "title") == "ADI",
          .entitled = {columns.day(row, "first_day").value_or(make_day(1000, 1, 1)),
                       columns.day(row, "last_day").value_or(make_day(9999, 12, 31))},
          .comune = columns.text(row, "comune"),
          .consents = columns.integer(row, "consents") == 1,
          .committed = columns.integer(row, "committed").value_or(0),
          .projects = split(columns.text(row, "projects"), ";"),
          .household = columns.text(row, "household"),
          .household_placed = columns.integer(row, "household_placed") == 1,
          .skills = skills_in(columns.text(row, "skills"))};
}

}  // namespace

std::vector<PucCandidate> puc_candidates(Reader& reader, Day on, Value person) {
  const Dataset dataset = dataset_named(reader.data(), "puc_candidates");
  const Columns columns(dataset);
  Scope scope = scope_of({on, on}, on);
  scope.named[":person"] = std::move(person);
  std::vector<PucCandidate> candidates;
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    candidates.push_back({.code = columns.text(row, "person"),
                          .surname = columns.text(row, "surname"),
                          .name = columns.text(row, "name"),
                          .title = columns.text(row, "title"),
                          .title_to = columns.day(row, "last_day"),
                          .seeker = seeker_of(columns, row)});
  });
  return candidates;
}

}  // namespace povnet
