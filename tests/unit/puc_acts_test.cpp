#include "domain/puc_acts.h"

#include <doctest/doctest.h>

#include <functional>

#include "schema/act_texts.h"

using namespace povnet;

namespace {

const Day start = make_day(2026, 10, 5);

/// A start that nothing stands against.
PucFacts sound_puc(PucAct act = PucAct::start) {
  PucFacts facts;
  facts.stage = act == PucAct::assign  ? PucStage::none
                : act == PucAct::start ? PucStage::proposed
                                       : PucStage::active;
  facts.on = start;
  facts.today = make_day(2026, 11, 5);
  facts.held = {start, make_day(2026, 12, 31)};
  facts.has_reason = act == PucAct::suspend;
  facts.seats_free = 1;
  facts.weekly = 480;
  facts.week_least = 480;
  facts.week_most = 960;
  facts.inail_activated_on = start - std::chrono::days{1};
  facts.inail_notice = 1;
  facts.rct_covers = true;
  facts.trained_on = start;
  return facts;
}

std::vector<std::string> against(PucAct act, const PucFacts& facts) {
  std::vector<std::string> keys;
  for (const Unmet& one : unmet(act, facts)) keys.push_back(one.condition);
  return keys;
}

struct Broken {
  const char* key;
  std::function<void(PucFacts&)> spoil;
};

const std::vector<PucAct> puc_acts{PucAct::assign, PucAct::start, PucAct::suspend, PucAct::close};

}  // namespace

TEST_CASE("every act of a PUC is allowed where nothing is missing") {
  for (const PucAct act : puc_acts) {
    CAPTURE(key_of(act));
    CHECK(unmet(act, sound_puc(act)).empty());
  }
}

TEST_CASE(
    "each thing that a start lacks is said, alone (V-13, V-14, INAIL-03, PUC-20 to PUC-24, S-059, S-060)") {
  const std::vector<Broken> table{
      {"over", [](PucFacts& f) { f.stage = PucStage::over; }},
      {"running", [](PucFacts& f) { f.stage = PucStage::active; }},
      {"project_over", [](PucFacts& f) { f.project_closed = true; }},
      {"project_over", [](PucFacts& f) { f.project_ends = start - std::chrono::days{1}; }},
      {"project_not_begun", [](PucFacts& f) { f.project_starts = start + std::chrono::days{1}; }},
      {"replaces_staff", [](PucFacts& f) { f.replaces_no_staff = false; }},
      {"public_works", [](PucFacts& f) { f.no_public_works = false; }},
      {"untitled", [](PucFacts& f) { f.entitled = false; }},
      {"not_adi", [](PucFacts& f) { f.adi_only = true, f.has_adi = false; }},
      {"no_seat", [](PucFacts& f) { f.seats_free = 0; }},
      {"hours_out", [](PucFacts& f) { f.weekly = 479; }},
      {"hours_out", [](PucFacts& f) { f.weekly = 961; }},
      {"hours_in_all", [](PucFacts& f) { f.elsewhere = 481; }},
      {"comune_unknown", [](PucFacts& f) { f.comune_known = f.same_comune = false; }},
      {"comuni_not_agreed", [](PucFacts& f) { f.same_comune = false, f.consents = true; }},
      {"no_consent", [](PucFacts& f) { f.same_comune = false, f.comuni_agreed = true; }},
      {"project_suspended", [](PucFacts& f) { f.project_suspended = true; }},
      {"no_convention", [](PucFacts& f) { f.has_implementer = true; }},
      {"inail_late", [](PucFacts& f) { f.inail_activated_on = start; }},
      {"inail_late", [](PucFacts& f) { f.inail_activated_on = {}; }},
      {"inail_ceased", [](PucFacts& f) { f.inail_ceased_on = start; }},
      {"no_rct", [](PucFacts& f) { f.rct_covers = false; }},
      {"untrained", [](PucFacts& f) { f.trained_on = start + std::chrono::days{1}; }},
      {"unequipped", [](PucFacts& f) { f.asks_equipment = true; }},
      {"unvisited", [](PucFacts& f) { f.asks_visit = true; }},
  };
  for (const Broken& one : table) {
    CAPTURE(one.key);
    PucFacts facts = sound_puc();
    one.spoil(facts);
    CHECK(against(PucAct::start, facts) == std::vector<std::string>{one.key});
  }
}

TEST_CASE("a proposal asks for title, seat and hours; insurance comes before the start") {
  PucFacts facts = sound_puc(PucAct::assign);
  facts.inail_activated_on = {};
  facts.rct_covers = false;
  facts.trained_on = {};
  CHECK(unmet(PucAct::assign, facts).empty());
  facts.already_there = true;
  facts.seats_free = 0;
  facts.weekly = 0;
  CHECK(against(PucAct::assign, facts) ==
        std::vector<std::string>{"already_there", "no_seat", "hours_unknown"});
}

TEST_CASE("hours out of the limits need a reason, which is then told (PUC-06)") {
  PucFacts facts = sound_puc();
  facts.weekly = 1020;
  facts.has_reason = true;
  CHECK(against(PucAct::start, facts) == std::vector<std::string>{"hours_reasoned"});
}

TEST_CASE("what ends or stops was running") {
  PucFacts facts = sound_puc(PucAct::suspend);
  facts.has_reason = false;
  facts.stage = PucStage::proposed;
  CHECK(against(PucAct::suspend, facts) == std::vector<std::string>{"not_running", "without_reason"});
  PucFacts closing = sound_puc(PucAct::close);
  closing.started_on = start + std::chrono::days{1};
  CHECK(against(PucAct::close, closing) == std::vector<std::string>{"before_start"});
  closing.started_on = start;
  closing.on = closing.today + std::chrono::days{1};
  CHECK(against(PucAct::close, closing) == std::vector<std::string>{"day_to_come"});
}

TEST_CASE("every condition of a PUC has its words") {
  const DataFiles data = DataFiles::load({});
  PucFacts nothing;
  nothing.entitled = nothing.replaces_no_staff = nothing.no_public_works = false;
  nothing.seats_free = 0;
  for (const PucAct act : puc_acts) {
    const ActTexts texts = load_act_texts(data, key_of(act));
    for (const PucStage stage : {PucStage::none, PucStage::active, PucStage::over}) {
      nothing.stage = stage;
      for (const Unmet& one : unmet(act, nothing)) CHECK_FALSE(texts.condition(one.condition).fails.empty());
    }
  }
}
