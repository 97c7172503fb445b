#include "domain/puc_absences.h"

#include <algorithm>
#include <array>

namespace povnet {
namespace {

void add_to(AbsenceCount& count, const Absence& mark) {
  if (mark.kind == Presence::unjustified) count.unjustified += mark.minutes;
  if (mark.kind == Presence::justified)
    (mark.documented ? count.documented : count.undocumented) += mark.minutes;
  if (mark.kind == Presence::makeup) count.made_up += mark.minutes;
}

Minutes missed_of(const AbsenceCount& count) {
  return count.unjustified + count.documented + count.undocumented;
}

}  // namespace

AbsenceCount count_absences(std::span<const Absence> marks, Period period, Day as_of) {
  const Period lived{period.first, std::min(period.last, as_of)};
  const Period month = month_of_day(lived.last);
  AbsenceCount count, of_month;
  for (const Absence& mark : marks) {
    if (mark.day > lived.last) continue;
    if (mark.kind == Presence::unjustified) count.unjustified_in_all += mark.minutes;
    if (lived.holds(mark.day)) add_to(count, mark);
    if (month.holds(mark.day)) add_to(of_month, mark);
  }
  count.to_recover = std::max<Minutes>(0, missed_of(of_month) - of_month.made_up);
  return count;
}

std::string_view key_of(AbsenceStep step) {
  constexpr std::array<std::string_view, 5> keys{"nothing", "document", "listen", "warn", "report"};
  return keys[static_cast<std::size_t>(step)];
}

AbsenceStep step_for(const AbsenceCount& count, const AbsenceLimits& limits) {
  const Minutes missed = count.unjustified_in_all;
  if (limits.loss && missed >= *limits.loss) return AbsenceStep::report;
  if (limits.warning && missed >= *limits.warning) return AbsenceStep::warn;
  if (missed > 0) return AbsenceStep::listen;
  return count.undocumented > 0 ? AbsenceStep::document : AbsenceStep::nothing;
}

}  // namespace povnet
