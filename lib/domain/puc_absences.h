#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "domain/puc_hours.h"

namespace povnet {

/// A day missed or made up.
struct Absence {
  Day day{};
  Minutes minutes = 0;
  Presence kind = Presence::unjustified;
  bool documented = false;
};

struct AbsenceCount {
  Minutes unjustified = 0;         ///< in the period
  Minutes unjustified_in_all = 0;  ///< since the beginning, up to the end of the period
  Minutes documented = 0;          ///< justified, with a document
  Minutes undocumented = 0;        ///< justified, without one
  Minutes made_up = 0;
  Minutes to_recover = 0;  ///< of the last month: missed and not made up in that month

  bool operator==(const AbsenceCount&) const = default;
};

/// Days after `as_of` have not come. What is missed in a month is made up in that month, or not at all.
AbsenceCount count_absences(std::span<const Absence> marks, Period period, Day as_of);

/// PUC-08 and PUC-09, from the dated parameters; nothing where they are not in force.
struct AbsenceLimits {
  std::optional<Minutes> warning = {};
  std::optional<Minutes> loss = {};
};

/// What the comune might do; it decides, povnet does not.
enum class AbsenceStep { nothing, document, listen, warn, report };
std::string_view key_of(AbsenceStep step);  ///< a code of puc_absence_step

AbsenceStep step_for(const AbsenceCount& count, const AbsenceLimits& limits);

}  // namespace povnet
