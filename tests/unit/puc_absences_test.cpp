#include "domain/puc_absences.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

const Period october_day{make_day(2026, 10, 1), make_day(2026, 10, 31)};
const AbsenceLimits limits{.warning = 480, .loss = 1440};

Absence mark(unsigned month, unsigned day, Minutes minutes, Presence kind, bool documented = false) {
  return {.day = make_day(2026, month, day), .minutes = minutes, .kind = kind, .documented = documented};
}

AbsenceStep step_at(Minutes unjustified) { return step_for({.unjustified_in_all = unjustified}, limits); }

}  // namespace

TEST_CASE("hours missed are counted by what is known of them (PUC-08 to PUC-10, S-059)") {
  const std::vector marks{mark(9, 30, 60, Presence::unjustified), mark(10, 1, 120, Presence::unjustified),
                          mark(10, 2, 180, Presence::justified, true), mark(10, 5, 240, Presence::justified),
                          mark(10, 6, 90, Presence::makeup)};
  const AbsenceCount expected{.unjustified = 120,
                              .unjustified_in_all = 180,
                              .documented = 180,
                              .undocumented = 240,
                              .made_up = 90,
                              .to_recover = 450};
  CHECK(count_absences(marks, october_day, october_day.last) == expected);
}

TEST_CASE("what is made up in another month makes up nothing") {
  const std::vector marks{mark(9, 30, 240, Presence::makeup), mark(10, 1, 240, Presence::unjustified)};
  CHECK(count_absences(marks, october_day, october_day.last).to_recover == 240);
  CHECK(count_absences(marks, {make_day(2026, 9, 1), october_day.last}, october_day.last).to_recover == 240);
}

TEST_CASE("a day that has not come is not missed") {
  const std::vector marks{mark(10, 20, 240, Presence::unjustified)};
  CHECK(count_absences(marks, october_day, make_day(2026, 10, 19)) == AbsenceCount{});
}

TEST_CASE("what the comune might do, at the thresholds themselves") {
  CHECK(step_at(0) == AbsenceStep::nothing);
  CHECK(step_at(1) == AbsenceStep::listen);
  CHECK(step_at(479) == AbsenceStep::listen);
  CHECK(step_at(480) == AbsenceStep::warn);
  CHECK(step_at(1439) == AbsenceStep::warn);
  CHECK(step_at(1440) == AbsenceStep::report);
  CHECK(step_for({.undocumented = 60}, limits) == AbsenceStep::document);
  CHECK(step_for({.unjustified_in_all = 5000}, {}) == AbsenceStep::listen);
}
