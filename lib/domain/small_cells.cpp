#include "domain/small_cells.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr std::int64_t unbounded = INT64_MAX / 2;

class Covering {
 public:
  Covering(std::span<const CountedCell> cells, std::int64_t least)
      : cells_(cells), least_(least), told_(cells.size(), Disclosure::open), parts_(cells.size()) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (is_small(i)) told_[i] = Disclosure::small;
      if (cells[i].part_of) parts_[*cells[i].part_of].push_back(i);
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (is_below_small(i)) told_[i] = Disclosure::covered;
  }

  /// Every cover can open a question one level up: until none is open.
  std::vector<Disclosure> all() && {
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t whole = 0; whole < cells_.size(); ++whole)
        if (told_[whole] == Disclosure::open && can_be_worked_out(whole)) {
          cover(smallest_open_part(whole).value_or(whole));
          changed = true;
        }
    }
    return std::move(told_);
  }

 private:
  /// With a part of it: else its parts would tell it.
  void cover(std::size_t cell) {
    told_[cell] = Disclosure::covered;
    if (known_of_parts(cell).hidden > 0) return;
    if (const auto part = smallest_open_part(cell)) cover(*part);
  }

  bool is_small(std::size_t cell) const { return cells_[cell].count > 0 && cells_[cell].count < least_; }

  /// Next to a small whole even a zero tells something of its brothers.
  bool is_below_small(std::size_t cell) const {
    const auto& whole = cells_[cell].part_of;
    return whole && (is_small(*whole) || is_below_small(*whole));
  }

  /// What a reader knows of a cell: between which values it lies.
  struct Range {
    std::int64_t from;
    std::int64_t to;
  };

  Range known(std::size_t cell) const {
    const std::int64_t count = cells_[cell].count;
    if (told_[cell] == Disclosure::open) return {count, count};
    if (told_[cell] == Disclosure::small) return {1, least_ - 1};
    const auto [from, to, hidden] = known_of_parts(cell);
    return {std::max(from, least_), hidden > 0 ? to : unbounded};
  }

  struct Parts {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::size_t hidden = 0;
  };

  Parts known_of_parts(std::size_t whole) const {
    Parts parts;
    for (const std::size_t part : parts_[whole]) {
      const Range range = known(part);
      parts.from += range.from;
      parts.to = std::min(unbounded, parts.to + range.to);
      parts.hidden += told_[part] == Disclosure::open ? 0 : 1;
    }
    return parts;
  }

  /// Whether the hidden parts of a shown whole have but one solution: there is one alone, or all are the
  /// least or the most that they can be.
  bool can_be_worked_out(std::size_t whole) const {
    const auto [from, to, hidden] = known_of_parts(whole);
    const std::int64_t sum = cells_[whole].count;
    return hidden == 1 || (hidden > 0 && (sum <= from || sum >= to));
  }

  std::optional<std::size_t> smallest_open_part(std::size_t whole) const {
    std::optional<std::size_t> smallest;
    for (const std::size_t part : parts_[whole])
      if (told_[part] == Disclosure::open && cells_[part].count > 0 &&
          (!smallest || cells_[part].count < cells_[*smallest].count))
        smallest = part;
    return smallest;
  }

  std::span<const CountedCell> cells_;
  std::int64_t least_;
  std::vector<Disclosure> told_;
  std::vector<std::vector<std::size_t>> parts_;
};

}  // namespace

std::vector<Disclosure> disclosures(std::span<const CountedCell> cells, std::int64_t least) {
  return Covering(cells, least).all();
}

}  // namespace povnet
