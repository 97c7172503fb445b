#include "domain/puc_match.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace povnet;

namespace {

const Day match_day = make_day(2026, 10, 1);
const PucWeek match_week{.least = 480, .most = 960};

PucSeeker seeker(const std::string& household = {}) {
  return {.group = SeatGroup::pais,
          .has_adi = true,
          .entitled = {make_day(2026, 6, 1), make_day(2027, 5, 31)},
          .comune = "Melzo",
          .household = household};
}

PucOffer offer(const std::string& number = "EP-1") {
  return {.number = number,
          .comune = "Melzo",
          .life = {make_day(2026, 9, 1), make_day(2026, 12, 31)},
          .weekly = 480,
          .free = {1, 1, 0}};
}

using Obstacles = std::vector<PucObstacle>;
using Merits = std::vector<PucMerit>;

Obstacles against(const PucSeeker& who, const PucOffer& where) {
  return fit_of(who, where, match_day, match_week).obstacles;
}

}  // namespace

TEST_CASE("a seat fits where nothing stands against it (S-059)") {
  CHECK(against(seeker(), offer()).empty());
}

TEST_CASE("what stands against a seat is all said") {
  PucSeeker who = seeker();
  PucOffer where = offer();
  SUBCASE("no title") {
    who.group = {};
    CHECK(against(who, where) == Obstacles{PucObstacle::no_title});
  }
  SUBCASE("the title ended the day before") {
    who.entitled.last = match_day - std::chrono::days{1};
    CHECK(against(who, where) == Obstacles{PucObstacle::no_title});
  }
  SUBCASE("volunteering counts for the ADI alone") {
    where.adi_only = true;
    CHECK(against(who, where).empty());
    who.group = SeatGroup::cpi;
    who.has_adi = false;
    CHECK(against(who, where) == Obstacles{PucObstacle::adi_only});
  }
  SUBCASE("already there") {
    who.projects = {"EP-1"};
    CHECK(against(who, where) == Obstacles{PucObstacle::already_there});
  }
  SUBCASE("the seats of another group are not theirs") {
    who.group = SeatGroup::volunteers;
    CHECK(against(who, where) == Obstacles{PucObstacle::no_seat});
  }
  SUBCASE("seats that nobody counted are no obstacle") {
    where.free = {};
    CHECK(against(who, where).empty());
  }
  SUBCASE("sixteen hours in all") {
    who.committed = 480;
    CHECK(against(who, where).empty());
    who.committed = 481;
    CHECK(against(who, where) == Obstacles{PucObstacle::no_hours});
    CHECK(fit_of(who, where, match_day, {}).fits());
  }
  SUBCASE("another comune asks for an agreement and for consent (V-13)") {
    who.comune = "Inzago";
    CHECK(against(who, where) == Obstacles{PucObstacle::not_agreed, PucObstacle::no_consent});
    where.comuni_agreed = true;
    CHECK(against(who, where) == Obstacles{PucObstacle::no_consent});
    who.consents = true;
    CHECK(against(who, where).empty());
  }
  SUBCASE("nobody knows where they dwell") {
    who.comune = {};
    CHECK(against(who, where) == Obstacles{PucObstacle::comune_unknown});
  }
  SUBCASE("over or suspended, both") {
    where.life.last = match_day - std::chrono::days{1};
    where.suspended = true;
    CHECK(against(who, where) == Obstacles{PucObstacle::over, PucObstacle::suspended});
  }
}

TEST_CASE("skills are looked at, never required") {
  PucSeeker who = seeker();
  PucOffer where = offer();
  where.skills = {"Patente B", "italiano"};
  CHECK(fit_of(who, where, match_day, match_week).merits ==
        Merits{PucMerit::same_comune, PucMerit::no_skills});
  who.skills = {"patente b, automunita"};
  const PucFit some = fit_of(who, where, match_day, match_week);
  CHECK(some.merits == Merits{PucMerit::same_comune, PucMerit::some_skills});
  CHECK(some.skills_missing == std::vector<std::string>{"italiano"});
  who.skills.push_back("Italiano B1");
  CHECK(fit_of(who, where, match_day, match_week).merits ==
        Merits{PucMerit::same_comune, PucMerit::all_skills});
}

TEST_CASE("projects are ranked: fitting, of the comune, with the skills, with more seats") {
  PucSeeker who = seeker();
  who.consents = true;
  who.skills = {"giardinaggio"};
  PucOffer far = offer("A"), skilled = offer("B"), roomy = offer("C"), full = offer("D"), plain = offer("E");
  far.comune = "Inzago";
  far.comuni_agreed = true;
  skilled.skills = {"contabilità"};
  roomy.free = {5, 0, 0};
  full.free = {0, 0, 0};
  const std::vector offers{far, skilled, roomy, full, plain};
  std::string order;
  for (const PucFit& fit : rank_offers(who, offers, match_day, match_week)) order += offers[fit.which].number;
  CHECK(order == "CEBAD");
}

TEST_CASE("one person of an ADI household comes first where seats are short (PUC-05)") {
  PucOffer where = offer();
  where.free = {2, 0, 0};
  const std::vector people{seeker("N-1"), seeker("N-1"), seeker("N-2")};
  const auto order = [&] {
    std::vector<std::size_t> places;
    for (const PucFit& fit : rank_seekers(where, people, match_day, match_week)) places.push_back(fit.which);
    return places;
  };
  CHECK(order() == std::vector<std::size_t>{0, 2, 1});
  SUBCASE("where there is room for all, nothing changes") {
    where.free = {3, 0, 0};
    CHECK(order() == std::vector<std::size_t>{0, 1, 2});
  }
  SUBCASE("it is never an obstacle") {
    for (const PucFit& fit : rank_seekers(where, people, match_day, match_week)) CHECK(fit.fits());
  }
}
