#include "domain/puc_acts.h"

#include <array>
#include <map>

namespace povnet {
namespace {

bool by(const std::optional<Day>& done, Day day) { return done && *done <= day; }

bool hours_are_out(const PucFacts& facts) {
  return facts.weekly > 0 && ((facts.week_least && facts.weekly < *facts.week_least) ||
                              (facts.week_most && facts.weekly > *facts.week_most));
}

bool hours_exceed_in_all(const PucFacts& facts) {
  return facts.elsewhere > 0 && facts.week_most && facts.weekly + facts.elsewhere > *facts.week_most;
}

Where already_there(const PucFacts& facts) { return if_so(facts.already_there); }
Where over(const PucFacts& facts) { return if_so(facts.stage == PucStage::over); }
Where running(const PucFacts& facts) { return if_so(facts.stage == PucStage::active); }
Where not_running(const PucFacts& facts) { return if_so(facts.stage != PucStage::active); }
Where reasonless(const PucFacts& facts) { return if_so(!facts.has_reason); }
Where ahead(const PucFacts& facts) { return if_so(facts.on > facts.today); }
Where before_start(const PucFacts& facts) { return if_so(facts.started_on && facts.on < *facts.started_on); }

Where project_over(const PucFacts& facts) {
  return if_so(facts.project_closed || (facts.project_ends && facts.held.first > *facts.project_ends));
}
Where project_not_begun(const PucFacts& facts) {
  return if_so(facts.project_starts && facts.held.first < *facts.project_starts);
}
Where project_suspended(const PucFacts& facts) { return if_so(facts.project_suspended); }
Where ends_before(const PucFacts& facts) { return if_so(facts.held.last < facts.held.first); }

Where replaces_staff(const PucFacts& facts) { return if_so(!facts.replaces_no_staff); }
Where public_works(const PucFacts& facts) { return if_so(!facts.no_public_works); }
Where untitled(const PucFacts& facts) { return if_so(!facts.entitled); }
Where not_adi(const PucFacts& facts) { return if_so(facts.adi_only && !facts.has_adi); }
Where no_seat(const PucFacts& facts) { return if_so(facts.seats_free && *facts.seats_free <= 0); }

Where hours_unknown(const PucFacts& facts) { return if_so(facts.weekly <= 0); }
Where hours_out(const PucFacts& facts) { return if_so(!facts.has_reason && hours_are_out(facts)); }
Where hours_in_all(const PucFacts& facts) { return if_so(!facts.has_reason && hours_exceed_in_all(facts)); }
Where hours_reasoned(const PucFacts& facts) {
  return if_so(facts.has_reason && (hours_are_out(facts) || hours_exceed_in_all(facts)));
}

Where comune_unknown(const PucFacts& facts) { return if_so(!facts.comune_known); }
bool goes_elsewhere(const PucFacts& facts) { return facts.comune_known && !facts.same_comune; }
Where comuni_not_agreed(const PucFacts& facts) {
  return if_so(goes_elsewhere(facts) && !facts.comuni_agreed);
}
Where no_consent(const PucFacts& facts) { return if_so(goes_elsewhere(facts) && !facts.consents); }

Where no_convention(const PucFacts& facts) {
  return if_so(facts.has_implementer && !facts.convention_in_force);
}
Where inail_late(const PucFacts& facts) {
  return if_so(!by(facts.inail_activated_on, facts.on - std::chrono::days{facts.inail_notice}));
}
Where inail_ceased(const PucFacts& facts) { return if_so(by(facts.inail_ceased_on, facts.on)); }
Where no_rct(const PucFacts& facts) { return if_so(!facts.rct_covers); }
Where untrained(const PucFacts& facts) { return if_so(!by(facts.trained_on, facts.on)); }
Where unequipped(const PucFacts& facts) {
  return if_so(facts.asks_equipment && !by(facts.equipped_on, facts.on));
}
Where unvisited(const PucFacts& facts) { return if_so(facts.asks_visit && !by(facts.visited_on, facts.on)); }

using PucConditions = std::vector<ActCondition<PucFacts>>;

/// What a seat asks, when it is given and again when somebody takes it.
PucConditions with_seat(PucConditions before, const PucConditions& after) {
  const PucConditions seat{{"project_over", project_over},
                           {"project_not_begun", project_not_begun},
                           {"replaces_staff", replaces_staff},
                           {"public_works", public_works},
                           {"untitled", untitled},
                           {"not_adi", not_adi},
                           {"no_seat", no_seat},
                           {"hours_unknown", hours_unknown},
                           {"hours_out", hours_out},
                           {"hours_in_all", hours_in_all},
                           {"hours_reasoned", hours_reasoned},
                           {"comune_unknown", comune_unknown},
                           {"comuni_not_agreed", comuni_not_agreed},
                           {"no_consent", no_consent}};
  before.insert(before.end(), seat.begin(), seat.end());
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

const std::map<PucAct, PucConditions>& puc_rules() {
  static const std::map<PucAct, PucConditions> table{
      {PucAct::assign, with_seat({{"already_there", already_there}, {"ends_before", ends_before}}, {})},
      {PucAct::start,
       with_seat({{"over", over}, {"running", running}}, {{"project_suspended", project_suspended},
                                                          {"no_convention", no_convention},
                                                          {"inail_late", inail_late},
                                                          {"inail_ceased", inail_ceased},
                                                          {"no_rct", no_rct},
                                                          {"untrained", untrained},
                                                          {"unequipped", unequipped},
                                                          {"unvisited", unvisited}})},
      {PucAct::suspend,
       {{"not_running", not_running}, {"before_start", before_start}, {"without_reason", reasonless}}},
      {PucAct::close, {{"over", over}, {"before_start", before_start}, {"day_to_come", ahead}}},
  };
  return table;
}

}  // namespace

std::string_view key_of(PucAct act) {
  constexpr std::array<std::string_view, 4> keys{"puc_assign", "puc_start", "puc_suspend", "puc_close"};
  return keys[static_cast<std::size_t>(act)];
}

std::vector<Unmet> unmet(PucAct act, const PucFacts& facts) { return failing(puc_rules().at(act), facts); }

}  // namespace povnet
