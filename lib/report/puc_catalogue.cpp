#include "report/puc_catalogue.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "report/columns.h"
#include "report/parameter_on.h"

namespace povnet {
namespace {

using HeldByProject = std::map<std::string, std::vector<SeatHeld>>;

HeldByProject seats_held(Reader& reader, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), "puc_held");
  const Columns columns(dataset);
  HeldByProject held;
  reader.each(dataset, scope, {}, [&](const Values& row) {
    const auto first = columns.day(row, "starts_on"), last = columns.day(row, "ends_on");
    if (!first || !last) return;
    held[columns.text(row, "project")].push_back(
        {.group = seat_group_named(columns.text(row, "seat_group")).value_or(SeatGroup::pais),
         .held = {*first, *last}});
  });
  return held;
}

PucOffer offer_of(const Columns& columns, const Values& row) {
  return {.number = columns.text(row, "number"),
          .comune = columns.text(row, "comune"),
          .life = {columns.day(row, "starts_on").value_or(make_day(1000, 1, 1)),
                   columns.day(row, "ends_on").value_or(make_day(9999, 12, 31))},
          .suspended = columns.text(row, "status") == "suspended",
          .weekly = columns.integer(row, "weekly_minutes"),
          .adi_only = columns.text(row, "kind") == "volunteering",
          .comuni_agreed = columns.integer(row, "agreed") == 1,
          .skills = skills_in(columns.text(row, "skills"))};
}

SeatPlan plan_of(const Columns& columns, const Values& row) {
  return {.total = columns.integer(row, "seats"),
          .of_group = {columns.integer(row, "seats_pais"), columns.integer(row, "seats_cpi"),
                       columns.integer(row, "seats_volunteers")}};
}

void count_free(PucSeats& project, Day on) {
  const Period rest{std::max(on, project.offer.life.first), project.offer.life.last};
  for (std::size_t at = 0; at < seat_groups.size(); ++at)
    project.offer.free[at] = seats_free(project.plan, project.held, seat_groups[at], rest);
}

}  // namespace

std::vector<PucSeats> puc_catalogue(Reader& reader, Day on) {
  const Scope scope = scope_of({on, on}, on);
  const HeldByProject held = seats_held(reader, scope);
  const Dataset dataset = dataset_named(reader.data(), "puc_offers");
  const Columns columns(dataset);
  std::vector<PucSeats> catalogue;
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    PucSeats project{.code = columns.text(row, "project_record"),
                     .title = columns.text(row, "title"),
                     .kind = columns.text(row, "kind"),
                     .status = columns.text(row, "status"),
                     .offer = offer_of(columns, row),
                     .plan = plan_of(columns, row),
                     .held = {}};
    if (const auto found = held.find(project.offer.number); found != held.end()) project.held = found->second;
    count_free(project, on);
    catalogue.push_back(std::move(project));
  });
  return catalogue;
}

PucWeek puc_week_on(Reader& reader, Day on) {
  return {.least = find_parameter_on(reader, "PUC_WEEK_LEAST_MINUTES", on),
          .most = find_parameter_on(reader, "PUC_WEEK_MOST_MINUTES", on)};
}

std::vector<std::string> skills_in(const std::string& text) {
  std::vector<std::string> skills;
  for (const std::string& part : split(text, ";\n"))
    if (std::string skill = squeeze(part); !skill.empty()) skills.push_back(std::move(skill));
  return skills;
}

std::string label_in(Reader& reader, const std::string& list, std::string_view code) {
  const auto& labels = reader.labels(list);
  const auto found = labels.find(std::string(code));
  return found == labels.end() ? std::string(code) : found->second;
}

}  // namespace povnet
