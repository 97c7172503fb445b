#include "report/clock_facts.h"

#include <map>

namespace povnet {
namespace {

const std::map<std::string_view, SummonsOutcome> outcomes{
    {"present", SummonsOutcome::present},
    {"justified", SummonsOutcome::justified},
    {"unjustified", SummonsOutcome::unjustified},
    {"postponed_by_service", SummonsOutcome::postponed_by_service}};

SummonsOutcome outcome_of(const std::string& code) {
  const auto at = outcomes.find(code);
  return at == outcomes.end() ? SummonsOutcome::unknown : at->second;
}

template <class Fact>
const Fact& known(const ById<Fact>& facts, std::int64_t id) {
  static const Fact nothing{};
  const auto at = facts.find(id);
  return at == facts.end() ? nothing : at->second;
}

std::int64_t id_in(const Columns& columns, const Values& row, const char* key) {
  return columns.integer(row, key).value_or(0);
}

template <class Members>
auto facts_for(const Members& members, std::int64_t only) {
  std::vector<decltype(members.front().fact)> facts;
  for (const auto& member : members)
    if (only == 0 || member.person == 0 || member.person == only) facts.push_back(member.fact);
  return facts;
}

}  // namespace

ClockFacts::ClockFacts(Reader& reader, Scope scope) : reader_(reader), scope_(std::move(scope)) {}

void ClockFacts::read_once(const char* dataset, const Take& take) {
  if (std::exchange(read_[dataset], true)) return;
  const Dataset plan = dataset_named(reader_.data(), dataset);
  const Columns columns(plan);
  reader_.each(plan, scope_, {}, [&](const Values& row) { take(columns, row); });
  reader_.basis().empty.erase(plan.label);  // that nobody was summoned, or justified, is no news
}

const CaseLine& ClockFacts::care_case(std::int64_t id) {
  read_once("clock_cases", [this](const Columns& columns, const Values& row) {
    cases_[id_in(columns, row, "id")] = {.code = columns.text(row, "care_case"),
                                         .comune = columns.text(row, "comune"),
                                         .protocol = columns.text(row, "protocol"),
                                         .staff = id_in(columns, row, "staff"),
                                         .person = id_in(columns, row, "person"),
                                         .household = id_in(columns, row, "household")};
  });
  return known(cases_, id);
}

const PersonLine& ClockFacts::person(std::int64_t id) {
  read_once("clock_persons", [this](const Columns& columns, const Values& row) {
    persons_[id_in(columns, row, "id")] = {.code = columns.text(row, "person"),
                                           .surname = columns.text(row, "surname"),
                                           .name = columns.text(row, "name"),
                                           .comune = columns.text(row, "comune")};
  });
  return known(persons_, id);
}

const StaffLine& ClockFacts::staff(std::int64_t id) {
  read_once("clock_staff", [this](const Columns& columns, const Values& row) {
    staff_[id_in(columns, row, "id")] = {columns.text(row, "staff"), columns.text(row, "name")};
  });
  return known(staff_, id);
}

std::int64_t ClockFacts::open_case_of(std::int64_t person) {
  read_once("clock_members", [this](const Columns& columns, const Values& row) {
    open_case_[id_in(columns, row, "person")] = id_in(columns, row, "care_case");
  });
  return known(open_case_, person);
}

std::vector<Summons> ClockFacts::summons_of(std::int64_t care_case, std::int64_t only) {
  read_once("clock_summons", [this](const Columns& columns, const Values& row) {
    if (const auto day = columns.day(row, "appointment_on"))
      summons_[id_in(columns, row, "care_case")].push_back(
          {id_in(columns, row, "person"), {*day, outcome_of(columns.text(row, "outcome"))}});
  });
  return facts_for(known(summons_, care_case), only);
}

std::vector<Justification> ClockFacts::justified_of(std::int64_t care_case, std::int64_t person,
                                                    std::int64_t only) {
  read_once("clock_justified", [this](const Columns& columns, const Values& row) {
    const auto from = columns.day(row, "valid_from");
    if (!from) return;
    const Justification reason{*from, columns.day(row, "valid_to")};
    const std::int64_t of_case = id_in(columns, row, "care_case");
    if (of_case != 0)
      justified_[of_case].push_back({id_in(columns, row, "person"), reason});
    else
      justified_persons_[id_in(columns, row, "person")].push_back(reason);
  });
  std::vector<Justification> reasons = facts_for(known(justified_, care_case), only);
  const auto& own = known(justified_persons_, person);
  reasons.insert(reasons.end(), own.begin(), own.end());
  return reasons;
}

}  // namespace povnet
