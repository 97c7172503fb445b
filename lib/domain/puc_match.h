#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "domain/puc_seats.h"

namespace povnet {

/// Who could take part, as far as is known.
struct PucSeeker {
  std::optional<SeatGroup> group = {};  ///< nothing: no title
  bool has_adi = false;
  Period entitled{};
  std::string comune = {};  ///< of residence; empty: not known
  bool consents = false;    ///< to another comune
  Minutes committed = 0;    ///< a week, to projects already taken
  std::vector<std::string> projects = {};
  std::string household = {};
  bool household_placed = false;  ///< somebody else of the household has a seat
  std::vector<std::string> skills = {};
};

/// A project that has, or may have, seats.
struct PucOffer {
  std::string number = {};
  std::string comune = {};
  Period life{};
  bool suspended = false;
  std::optional<Minutes> weekly = {};
  bool adi_only = false;       ///< volunteering that counts as a PUC
  bool comuni_agreed = false;  ///< people of other comuni may come
  std::vector<std::string> skills = {};
  std::array<std::optional<std::int64_t>, seat_groups.size()> free = {};

  std::optional<std::int64_t> free_for(SeatGroup group) const {
    return free[static_cast<std::size_t>(group)];
  }
};

/// Why a seat does not fit, and what speaks for one that does; keys of puc_obstacle and puc_merit.
enum class PucObstacle {
  no_title,
  adi_only,
  already_there,
  over,
  suspended,
  no_seat,
  no_hours,
  comune_unknown,
  not_agreed,
  no_consent
};
enum class PucMerit { same_comune, comuni_agreed, all_skills, some_skills, no_skills, household_placed };
std::string_view key_of(PucObstacle obstacle);
std::string_view key_of(PucMerit merit);

struct PucFit {
  std::size_t which = 0;  ///< place in the list that was ranked
  std::vector<PucObstacle> obstacles = {};
  std::vector<PucMerit> merits = {};
  std::vector<std::string> skills_missing = {};  ///< of those wanted: to be looked at with the person
  std::optional<std::int64_t> free = {};         ///< seats for their group
  bool fits() const { return obstacles.empty(); }
};

/// The hours of a week; nothing where no rule is in force.
struct PucWeek {
  std::optional<Minutes> least = {};
  std::optional<Minutes> most = {};
};

PucFit fit_of(const PucSeeker& seeker, const PucOffer& offer, Day on, const PucWeek& week);

/// Those that fit first: the comune of residence, then the skills, then the seats left; of equals, as given.
std::vector<PucFit> rank_offers(const PucSeeker& seeker, std::span<const PucOffer> offers, Day on,
                                const PucWeek& week);

/// The same for the people who could come to a project. Where they are more than its seats, one person of a
/// household comes before a second one (PUC-05): a preference, never an obstacle.
std::vector<PucFit> rank_seekers(const PucOffer& offer, std::span<const PucSeeker> seekers, Day on,
                                 const PucWeek& week);

}  // namespace povnet
