#include "domain/case_acts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "schema/act_texts.h"

using namespace povnet;

namespace {

const Day today = make_day(2026, 11, 5);

/// A case to which nothing is missing for any act but opening and reopening.
CaseFacts sound() {
  CaseFacts facts;
  facts.stage = CaseStage::open;
  facts.on = facts.today = today;
  facts.opened_on = make_day(2026, 6, 10);
  facts.has_draft = facts.analysed = true;
  facts.adult_age = 18;
  facts.steps = 1;
  facts.goals = {{.code = "OB-000001", .complete = true, .has_result = true}};
  facts.commitments = {{.code = "IP-000001", .owners = 1, .decided = true}};
  facts.areas = {{.area = "LAVORO", .need = true, .resource = true}};
  return facts;
}

CaseFacts sound_for(CaseAct act) {
  CaseFacts facts = sound();
  if (act == CaseAct::open) facts.stage = CaseStage::none;
  if (act == CaseAct::reopen) facts.stage = CaseStage::closed;
  if (act == CaseAct::conclude) facts.analysis_open = true;
  if (act == CaseAct::draft) facts.has_draft = false;
  return facts;
}

std::vector<std::string> failing(CaseAct act, const CaseFacts& facts) {
  std::vector<std::string> keys;
  for (const Unmet& one : unmet(act, facts)) keys.push_back(one.condition);
  return keys;
}

using Keys = std::vector<std::string>;

const std::vector<CaseAct> all_acts{CaseAct::open,   CaseAct::level,    CaseAct::assign, CaseAct::hand_over,
                                    CaseAct::assess, CaseAct::conclude, CaseAct::draft,  CaseAct::sign,
                                    CaseAct::meet,   CaseAct::move,     CaseAct::leave,  CaseAct::split,
                                    CaseAct::join,   CaseAct::close,    CaseAct::reopen};

}  // namespace

TEST_CASE("every act is allowed where nothing is missing") {
  for (const CaseAct act : all_acts) {
    CAPTURE(key_of(act));
    CHECK(unmet(act, sound_for(act)).empty());
  }
}

TEST_CASE("which acts an open and a closed case allow") {
  // act -> what stands against it in an open case, and in a closed one
  const std::map<CaseAct, std::pair<Keys, Keys>> table{
      {CaseAct::level, {{}, {"case_closed"}}},  {CaseAct::assign, {{}, {"case_closed"}}},
      {CaseAct::assess, {{}, {"case_closed"}}}, {CaseAct::conclude, {{}, {"case_closed"}}},
      {CaseAct::draft, {{}, {"case_closed"}}},  {CaseAct::sign, {{}, {"case_closed"}}},
      {CaseAct::meet, {{}, {"case_closed"}}},   {CaseAct::move, {{}, {"case_closed"}}},
      {CaseAct::leave, {{}, {"case_closed"}}},  {CaseAct::close, {{}, {"case_closed"}}},
      {CaseAct::reopen, {{"case_open"}, {}}},
  };
  for (const auto& row : table) {
    const CaseAct act = row.first;
    CAPTURE(key_of(act));
    CaseFacts facts = sound_for(act);
    facts.stage = CaseStage::open;
    CHECK(failing(act, facts) == row.second.first);
    facts.stage = CaseStage::closed;
    CHECK(failing(act, facts) == row.second.second);
  }
}

TEST_CASE("an act is not of a day before the case, nor of one to come") {
  for (const CaseAct act : {CaseAct::assess, CaseAct::sign, CaseAct::close, CaseAct::meet}) {
    CAPTURE(key_of(act));
    CaseFacts facts = sound_for(act);
    facts.on = make_day(2026, 6, 9);
    CHECK(failing(act, facts) == Keys{"before_opening"});
    facts.on = today + std::chrono::days{1};
    CHECK(failing(act, facts) == Keys{"day_to_come"});
  }
  CaseFacts ahead = sound();
  ahead.on = today + std::chrono::days{30};
  CHECK(unmet(CaseAct::assign, ahead).empty());  // a colleague leaves next month
  CHECK(unmet(CaseAct::move, ahead).empty());
}

TEST_CASE("a household has one open case; a light one begins with a screening of risk (S-067, S-068)") {
  CaseFacts facts = sound_for(CaseAct::open);
  facts.other_open_cases = {"PIC-000001"};
  CHECK(unmet(CaseAct::open, facts) == std::vector<Unmet>{{"second_case", {"PIC-000001"}}});
  facts.other_open_cases.clear();
  facts.light = true;
  CHECK(failing(CaseAct::open, facts) == Keys{"without_screening"});
  CHECK(failing(CaseAct::level, [&] {
          facts.stage = CaseStage::open;
          return facts;
        }()) == Keys{"without_screening"});
  facts.risk_screened = true;
  CHECK(unmet(CaseAct::open, facts).empty());
}

TEST_CASE("a change of level, a union of households and a reopening say why") {
  for (const CaseAct act : {CaseAct::level, CaseAct::join, CaseAct::reopen}) {
    CaseFacts facts = sound_for(act);
    facts.has_reason = false;
    CHECK(failing(act, facts) == Keys{"without_reason"});
  }
}

TEST_CASE("a case is given to who is in service (S-076)") {
  for (const CaseAct act : {CaseAct::open, CaseAct::assign, CaseAct::hand_over, CaseAct::reopen}) {
    CaseFacts facts = sound_for(act);
    facts.staff_in_service = false;
    CHECK(failing(act, facts) == Keys{"staff_left"});
  }
}

TEST_CASE("an analysis is concluded with need and resource in each area (S-078)") {
  CaseFacts facts = sound_for(CaseAct::conclude);
  SUBCASE("it must have been opened") {
    facts.analysis_open = false;
    facts.areas.clear();
    CHECK(failing(CaseAct::conclude, facts) == Keys{"analysis_not_open"});
  }
  SUBCASE("nothing assessed is no analysis") {
    facts.areas.clear();
    CHECK(failing(CaseAct::conclude, facts) == Keys{"nothing_assessed"});
  }
  SUBCASE("a need without its resource, a resource without its need") {
    facts.areas = {{.area = "LAVORO", .need = true}, {.area = "RETI", .resource = true}};
    CHECK(unmet(CaseAct::conclude, facts) ==
          std::vector<Unmet>{{"need_without_resource", {"LAVORO", "RETI"}}});
  }
  SUBCASE("what was not assessed says why") {
    facts.areas.front().explained = false;
    CHECK(failing(CaseAct::conclude, facts) == Keys{"unexplained"});
  }
  SUBCASE("a framework of analysis looks at all areas") {
    facts.areas_asked = {"LAVORO", "RETI"};
    CHECK(unmet(CaseAct::conclude, facts) == std::vector<Unmet>{{"areas_missing", {"RETI"}}});
  }
  SUBCASE("a preliminary analysis has an outcome") {
    facts.asks_outcome = true;
    CHECK(failing(CaseAct::conclude, facts) == Keys{"without_outcome"});
  }
}

TEST_CASE("what a signature asks, all said at once (S-055)") {
  CaseFacts facts = sound();
  SUBCASE("a complex need: the framework and a team of two professions") {
    facts.complex = true;
    facts.professions = 1;
    facts.professions_asked = 2;
    CHECK(failing(CaseAct::sign, facts) == Keys{"without_framework", "small_team"});
    facts.professions = 2;
    facts.framework_concluded = true;
    CHECK(unmet(CaseAct::sign, facts).empty());
  }
  SUBCASE("an empty plan") {
    facts.analysed = false;
    facts.steps = 0;
    facts.goals.clear();
    CHECK(failing(CaseAct::sign, facts) == Keys{"not_analysed", "without_goal", "without_step"});
  }
  SUBCASE("no plan at all") {
    facts.has_draft = false;
    facts.steps = 0;
    facts.goals.clear();
    CHECK(failing(CaseAct::sign, facts) == Keys{"without_draft"});
    facts.mirrored = true;  // GePI holds its parts
    CHECK(unmet(CaseAct::sign, facts).empty());
  }
  SUBCASE("who answers for a commitment is one") {
    facts.commitments = {
        {.code = "IP-000001"}, {.code = "IP-000002", .owners = 2}, {.code = "IP-000003", .owners = 1}};
    CHECK(unmet(CaseAct::sign, facts) == std::vector<Unmet>{{"not_one_owner", {"IP-000001", "IP-000002"}}});
  }
  SUBCASE("conditionality is for bound adults only") {
    CommitmentFacts binding{.code = "IP-000001", .owners = 1, .binding = true, .owner_is_bound = true};
    facts.commitments = {binding};
    CHECK(failing(CaseAct::sign, facts) == Keys{"bound_to_nobody"});  // the age is not known
    facts.commitments[0].owner_age = 17;
    CHECK(failing(CaseAct::sign, facts) == Keys{"bound_to_nobody"});
    facts.commitments[0].owner_age = 18;
    CHECK(unmet(CaseAct::sign, facts).empty());
    facts.commitments[0].owner_is_bound = false;
    CHECK(failing(CaseAct::sign, facts) == Keys{"bound_to_nobody"});
  }
}

TEST_CASE("a case is closed with its commitments decided and a result for each goal (S-073, S-082)") {
  CaseFacts facts = sound();
  facts.goals = {{.code = "OB-000001", .complete = true}};
  facts.commitments.front().decided = false;
  CHECK(failing(CaseAct::close, facts) == Keys{"undecided", "goal_without_result"});
  facts.asks_results = false;  // who died owes no results
  CHECK(unmet(CaseAct::close, facts).empty());
  facts.asks_handover = true;
  CHECK(failing(CaseAct::close, facts) == Keys{"without_handover"});
  facts.has_handover = true;
  CHECK(unmet(CaseAct::close, facts).empty());
}

TEST_CASE("a household splits off its own members, and its head stays") {
  CaseFacts facts = sound();
  facts.strangers = {"P-000009"};
  facts.head_leaves = true;
  CHECK(unmet(CaseAct::split, facts) == std::vector<Unmet>{{"strangers", {"P-000009"}}, {"head_leaves", {}}});
}

TEST_CASE("each condition of each act has its words") {
  const DataFiles data = DataFiles::load({});
  CaseFacts worst;
  worst.stage = CaseStage::none;
  worst.on = make_day(2026, 1, 1);
  worst.opened_on = worst.closed_on = make_day(2026, 2, 1);
  worst.has_reason = worst.in_target = worst.staff_in_service = false;
  worst.other_open_cases = worst.strangers = worst.areas_asked = {"X"};
  worst.light = worst.same_level = worst.same_comune = worst.already_assigned = worst.same_staff = true;
  worst.analysis_open = worst.asks_outcome = worst.complex = worst.asks_handover = worst.has_draft = true;
  worst.head_leaves = worst.same_household = worst.household_ended = true;
  worst.professions_asked = 2;
  worst.goals = {{.code = "X"}};
  worst.commitments = {{.code = "X", .binding = true}};
  worst.areas = {{.area = "Y", .explained = false}};
  CaseFacts empty;
  empty.stage = CaseStage::none;
  empty.analysis_open = true;
  empty.has_draft = true;
  for (const CaseAct act : all_acts) {
    const ActTexts texts = load_act_texts(data, key_of(act));
    for (const CaseFacts& facts : {worst, empty, CaseFacts{}})
      for (const Unmet& one : unmet(act, facts)) {
        CAPTURE(key_of(act));
        CAPTURE(one.condition);
        CHECK_FALSE(texts.condition(one.condition).fails.empty());
        CHECK_FALSE(texts.condition(one.condition).satisfy.empty());
      }
  }
}
