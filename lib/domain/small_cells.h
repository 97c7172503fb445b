#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace povnet {

/// One cell of a column whose parts make up their whole.
struct CountedCell {
  std::int64_t count = 0;                             ///< people or records behind it, at least 0
  std::optional<std::size_t> part_of = std::nullopt;  ///< the place of its whole, where that is shown
};

/// What a published table says of a cell.
enum class Disclosure {
  open,
  small,   ///< from 1 to least - 1: shown as "<3"
  covered  ///< hidden so that a small one cannot be worked out
};

/// Which cells may be shown where none from 1 to `least` - 1 (least >= 1) is to be known: neither as it
/// stands nor by taking its brothers from their whole. The smallest brother is covered; where none is left,
/// the whole. The parts of a small whole are all covered. Other zeros stay (Regole deontologiche statistiche,
/// All. A.3 art. 4).
std::vector<Disclosure> disclosures(std::span<const CountedCell> cells, std::int64_t least);

}  // namespace povnet
