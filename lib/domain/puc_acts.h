#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "base/period.h"
#include "domain/conditions.h"

namespace povnet {

/// Acts on the assignment of a person to a PUC that are still to be done. What happened is recorded as it
/// came, and checked afterwards.
enum class PucAct { assign, start, suspend, close };

std::string_view key_of(PucAct act);  ///< "puc_assign": the name of the file of its texts

enum class PucStage { none, proposed, active, suspended, over };

/// What is known when an act is asked for. Where a rule has no figure in force, nothing fails by it.
struct PucFacts {
  PucStage stage = PucStage::none;
  Day on{};
  Day today{};
  Period held{};  ///< of the assignment, as agreed
  std::optional<Day> started_on = {};
  bool has_reason = false;

  bool already_there = false;  ///< another assignment to the same project, not over
  std::optional<Day> project_starts = {};
  std::optional<Day> project_ends = {};
  bool project_closed = false;
  bool project_suspended = false;
  bool replaces_no_staff = true;
  bool no_public_works = true;

  bool entitled = true;  ///< the title is valid on the first day
  bool adi_only = false;
  bool has_adi = true;
  std::optional<std::int64_t> seats_free = {};

  Minutes weekly = 0;     ///< as agreed; 0: nobody wrote it
  Minutes elsewhere = 0;  ///< of other projects in the same days
  std::optional<Minutes> week_least = {};
  std::optional<Minutes> week_most = {};

  bool comune_known = true;
  bool same_comune = true;
  bool comuni_agreed = false;
  bool consents = false;

  bool has_implementer = false;
  bool convention_in_force = false;
  std::optional<Day> inail_activated_on = {};
  std::optional<Day> inail_ceased_on = {};
  int inail_notice = 0;  ///< days before the first one
  bool rct_covers = false;
  std::optional<Day> trained_on = {};
  bool asks_equipment = false;
  std::optional<Day> equipped_on = {};
  bool asks_visit = false;
  std::optional<Day> visited_on = {};
};

/// Every condition of the act that does not hold, in the order in which they are told.
std::vector<Unmet> unmet(PucAct act, const PucFacts& facts);

}  // namespace povnet
