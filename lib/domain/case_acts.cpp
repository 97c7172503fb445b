#include "domain/case_acts.h"

#include <algorithm>
#include <array>
#include <map>

namespace povnet {
namespace {

template <class Item, class Wrong>
Where at_each(const std::vector<Item>& items, std::string Item::*name, Wrong wrong) {
  std::vector<std::string> codes;
  for (const Item& item : items)
    if (wrong(item)) codes.push_back(item.*name);
  return at(std::move(codes));
}

Where not_open(const CaseFacts& facts) { return if_so(facts.stage != CaseStage::open); }
Where still_open(const CaseFacts& facts) { return if_so(facts.stage != CaseStage::closed); }
Where before_opening(const CaseFacts& facts) { return if_so(facts.opened_on && facts.on < *facts.opened_on); }
Where before_closing(const CaseFacts& facts) { return if_so(facts.closed_on && facts.on < *facts.closed_on); }
Where day_to_come(const CaseFacts& facts) { return if_so(facts.on > facts.today); }
Where without_reason(const CaseFacts& facts) { return if_so(!facts.has_reason); }
Where second_case(const CaseFacts& facts) { return at(facts.other_open_cases); }
Where without_screening(const CaseFacts& facts) { return if_so(facts.light && !facts.risk_screened); }
Where outside_target(const CaseFacts& facts) { return if_so(!facts.in_target); }
Where same_level(const CaseFacts& facts) { return if_so(facts.same_level); }
Where same_comune(const CaseFacts& facts) { return if_so(facts.same_comune); }
Where staff_left(const CaseFacts& facts) { return if_so(!facts.staff_in_service); }
Where already_assigned(const CaseFacts& facts) { return if_so(facts.already_assigned); }
Where same_staff(const CaseFacts& facts) { return if_so(facts.same_staff); }
Where analysis_open(const CaseFacts& facts) { return if_so(facts.analysis_open); }
Where analysis_not_open(const CaseFacts& facts) { return if_so(!facts.analysis_open); }
Where without_outcome(const CaseFacts& facts) { return if_so(facts.asks_outcome && !facts.has_outcome); }
Where draft_there(const CaseFacts& facts) { return if_so(facts.has_draft); }
Where without_draft(const CaseFacts& facts) { return if_so(!facts.has_draft && !facts.mirrored); }
Where not_analysed(const CaseFacts& facts) { return if_so(!facts.analysed); }
Where without_goal(const CaseFacts& facts) { return if_so(facts.has_draft && facts.goals.empty()); }
Where without_step(const CaseFacts& facts) { return if_so(facts.has_draft && facts.steps == 0); }
Where without_handover(const CaseFacts& facts) { return if_so(facts.asks_handover && !facts.has_handover); }
Where strangers(const CaseFacts& facts) { return at(facts.strangers); }
Where head_leaves(const CaseFacts& facts) { return if_so(facts.head_leaves); }
Where same_household(const CaseFacts& facts) { return if_so(facts.same_household); }
Where household_ended(const CaseFacts& facts) { return if_so(facts.household_ended); }

Where nothing_assessed(const CaseFacts& facts) { return if_so(facts.analysis_open && facts.areas.empty()); }

Where need_without_resource(const CaseFacts& facts) {
  return at_each(facts.areas, &AreaFacts::area,
                 [](const AreaFacts& one) { return !one.need || !one.resource; });
}

Where unexplained(const CaseFacts& facts) {
  return at_each(facts.areas, &AreaFacts::area, [](const AreaFacts& one) { return !one.explained; });
}

Where areas_missing(const CaseFacts& facts) {
  if (facts.areas.empty()) return std::nullopt;  // told already
  std::vector<std::string> missing;
  for (const std::string& area : facts.areas_asked)
    if (std::ranges::find(facts.areas, area, &AreaFacts::area) == facts.areas.end()) missing.push_back(area);
  return at(std::move(missing));
}

Where without_framework(const CaseFacts& facts) { return if_so(facts.complex && !facts.framework_concluded); }

Where small_team(const CaseFacts& facts) {
  return if_so(facts.complex && facts.professions < facts.professions_asked);
}

Where goal_incomplete(const CaseFacts& facts) {
  return at_each(facts.goals, &GoalFacts::code, [](const GoalFacts& goal) { return !goal.complete; });
}

Where goal_without_result(const CaseFacts& facts) {
  if (!facts.asks_results) return std::nullopt;
  return at_each(facts.goals, &GoalFacts::code, [](const GoalFacts& goal) { return !goal.has_result; });
}

Where not_one_owner(const CaseFacts& facts) {
  return at_each(facts.commitments, &CommitmentFacts::code,
                 [](const CommitmentFacts& one) { return one.owners != 1; });
}

Where bound_to_nobody(const CaseFacts& facts) {
  return at_each(facts.commitments, &CommitmentFacts::code, [&facts](const CommitmentFacts& one) {
    const bool adult = one.owner_age && *one.owner_age >= facts.adult_age;
    return one.binding && !(one.owner_is_bound && adult);
  });
}

Where undecided(const CaseFacts& facts) {
  if (!facts.asks_results) return std::nullopt;
  return at_each(facts.commitments, &CommitmentFacts::code,
                 [](const CommitmentFacts& one) { return !one.decided; });
}

using CaseCondition = ActCondition<CaseFacts>;
using Conditions = std::vector<CaseCondition>;

constexpr CaseCondition case_closed{"case_closed", not_open};
constexpr CaseCondition case_open{"case_open", still_open};
constexpr CaseCondition early{"before_opening", before_opening};
constexpr CaseCondition to_come{"day_to_come", day_to_come};
constexpr CaseCondition no_reason{"without_reason", without_reason};
constexpr CaseCondition other_case{"second_case", second_case};
constexpr CaseCondition no_screening{"without_screening", without_screening};

const std::map<CaseAct, Conditions>& rules() {
  static const std::map<CaseAct, Conditions> table{
      {CaseAct::open,
       {to_come, other_case, no_screening, {"staff_left", staff_left}, {"outside_target", outside_target}}},
      {CaseAct::level, {case_closed, early, no_reason, {"same_level", same_level}, no_screening}},
      {CaseAct::assign,
       {case_closed, early, {"staff_left", staff_left}, {"already_assigned", already_assigned}}},
      {CaseAct::hand_over, {{"same_staff", same_staff}, {"staff_left", staff_left}}},
      {CaseAct::assess, {case_closed, early, to_come, {"analysis_open", analysis_open}}},
      {CaseAct::conclude,
       {case_closed,
        early,
        to_come,
        {"analysis_not_open", analysis_not_open},
        {"without_outcome", without_outcome},
        {"nothing_assessed", nothing_assessed},
        {"need_without_resource", need_without_resource},
        {"unexplained", unexplained},
        {"areas_missing", areas_missing}}},
      {CaseAct::draft, {case_closed, early, {"draft_there", draft_there}}},
      {CaseAct::sign,
       {case_closed,
        early,
        to_come,
        {"without_draft", without_draft},
        {"not_analysed", not_analysed},
        {"without_framework", without_framework},
        {"small_team", small_team},
        {"without_goal", without_goal},
        {"goal_incomplete", goal_incomplete},
        {"without_step", without_step},
        {"not_one_owner", not_one_owner},
        {"bound_to_nobody", bound_to_nobody}}},
      {CaseAct::meet, {to_come, case_closed, early}},
      {CaseAct::move, {case_closed, early, {"same_comune", same_comune}}},
      {CaseAct::leave, {case_closed, early, {"without_handover", without_handover}}},
      {CaseAct::split,
       {{"household_ended", household_ended}, {"strangers", strangers}, {"head_leaves", head_leaves}}},
      {CaseAct::join,
       {no_reason, {"same_household", same_household}, {"household_ended", household_ended}, other_case}},
      {CaseAct::close,
       {case_closed,
        early,
        to_come,
        {"undecided", undecided},
        {"goal_without_result", goal_without_result},
        {"without_handover", without_handover}}},
      {CaseAct::reopen,
       {case_open,
        no_reason,
        {"before_closing", before_closing},
        to_come,
        other_case,
        {"staff_left", staff_left}}},
  };
  return table;
}

}  // namespace

std::string_view key_of(CaseAct act) {
  constexpr std::array<std::string_view, 15> keys{"open",     "level", "assign", "hand_over", "assess",
                                                  "conclude", "draft", "sign",   "meet",      "move",
                                                  "leave",    "split", "join",   "close",     "reopen"};
  return keys[static_cast<std::size_t>(act)];
}

std::vector<Unmet> unmet(CaseAct act, const CaseFacts& facts) { return failing(rules().at(act), facts); }

}  // namespace povnet
