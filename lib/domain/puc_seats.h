#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/period.h"

namespace povnet {

/// How GePI splits the seats of a project: sent by the comune with a PaIS, by the job centre (SFL),
/// volunteers.
enum class SeatGroup { pais, cpi, volunteers };
inline constexpr std::array seat_groups{SeatGroup::pais, SeatGroup::cpi, SeatGroup::volunteers};

std::string_view key_of(SeatGroup group);  ///< "pais"; a code of puc_seat_group
std::optional<SeatGroup> seat_group_named(std::string_view key);

/// The seats of a project; what nobody wrote is not known.
struct SeatPlan {
  std::optional<std::int64_t> total = {};
  std::array<std::optional<std::int64_t>, seat_groups.size()> of_group = {};

  std::optional<std::int64_t> of(SeatGroup group) const { return of_group[static_cast<std::size_t>(group)]; }
};

/// One person on one seat, first and last day included.
struct SeatHeld {
  SeatGroup group = SeatGroup::pais;
  Period held{};
};

std::int64_t seats_taken(std::span<const SeatHeld> held, Day day);
std::int64_t seats_taken(std::span<const SeatHeld> held, SeatGroup group, Day day);

/// The seats of the group that stay free through the whole period: of its own, and never more than the
/// project has left. Never below zero; nothing where neither number is known.
std::optional<std::int64_t> seats_free(const SeatPlan& plan, std::span<const SeatHeld> held, SeatGroup group,
                                       Period period);

struct Fraction {
  std::int64_t above = 0;
  std::int64_t below = 1;  ///< > 0
};
std::optional<Fraction> parse_fraction(std::string_view text);  ///< "1/2"

/// PUC-04: the part of the seats that goes to SFL.
struct SflShare {
  Fraction least{};
  Fraction most{};
};

struct SeatRange {
  std::int64_t least = 0;
  std::int64_t most = 0;
  bool possible() const { return least <= most; }
};

/// ceil(seats * least) to floor(seats * most). Of one seat no whole number is such a part.
SeatRange sfl_seats(std::int64_t seats, const SflShare& share);

enum class SeatFault {
  sum_differs,     ///< the groups do not make the total
  sfl_below,       ///< PUC-04
  sfl_above,       ///< PUC-04
  sfl_impossible,  ///< PUC-04 cannot be kept with so few seats
  group_overfull,
  overfull
};
std::string_view key_of(SeatFault fault);  ///< a code of puc_seat_fault

/// What is wrong on a day. Without a share in force nothing is said of SFL.
std::vector<SeatFault> seat_faults(const SeatPlan& plan, std::span<const SeatHeld> held,
                                   const std::optional<SflShare>& share, Day day);

}  // namespace povnet
