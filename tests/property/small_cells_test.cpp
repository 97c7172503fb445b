#include "domain/small_cells.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <functional>
#include <set>

using namespace povnet;

namespace {

constexpr std::int64_t most = 9;

/// Four parts, two of a subtotal (place 4); total at place 5.
constexpr std::size_t leaves = 4, subtotal = 4, total = 5;

std::vector<CountedCell> table_of(const std::vector<std::int64_t>& values) {
  std::vector<CountedCell> cells(6);
  for (std::size_t i = 0; i < leaves; ++i) cells[i] = {values[i], i < 2 ? subtotal : total};
  cells[subtotal] = {values[0] + values[1], total};
  cells[total] = {cells[subtotal].count + values[2] + values[3], std::nullopt};
  return cells;
}

bool below_small(const std::vector<CountedCell>& cells, const std::vector<Disclosure>& told, std::size_t at) {
  for (auto whole = cells[at].part_of; whole; whole = cells[*whole].part_of)
    if (told[*whole] == Disclosure::small) return true;
  return false;
}

/// Whether a table with these values would be published as this one was.
bool fits(const std::vector<CountedCell>& guess, const std::vector<CountedCell>& cells,
          const std::vector<Disclosure>& told, std::int64_t least) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (told[i] == Disclosure::open && guess[i].count != cells[i].count) return false;
    if (told[i] == Disclosure::small && (guess[i].count < 1 || guess[i].count >= least)) return false;
    if (told[i] == Disclosure::covered && !below_small(cells, told, i) && guess[i].count < least)
      return false;
  }
  return true;
}

void each_guess(const std::function<void(const std::vector<std::int64_t>&)>& use) {
  constexpr std::int64_t bound = 2 * most;
  for (std::int64_t a = 0; a <= bound; ++a)
    for (std::int64_t b = 0; b <= bound; ++b)
      for (std::int64_t c = 0; c <= bound; ++c)
        for (std::int64_t d = 0; d <= bound; ++d) use({a, b, c, d});
}

}  // namespace

TEST_CASE("who reads a published table cannot work out a small cell, whatever the numbers") {
  CHECK(rc::check([] {
    const auto least = *rc::gen::inRange<std::int64_t>(3, 6);
    const auto values =
        *rc::gen::container<std::vector<std::int64_t>>(leaves, rc::gen::inRange<std::int64_t>(0, most + 1));
    const auto cells = table_of(values);
    const auto told = disclosures(cells, least);
    std::vector<std::set<std::int64_t>> possible(cells.size());
    each_guess([&](const std::vector<std::int64_t>& guess) {
      const auto guessed = table_of(guess);
      if (!fits(guessed, cells, told, least)) return;
      for (std::size_t i = 0; i < cells.size(); ++i) possible[i].insert(guessed[i].count);
    });
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool small = cells[i].count > 0 && cells[i].count < least;
      RC_ASSERT(!small || told[i] != Disclosure::open);
      RC_ASSERT(!small || possible[i].size() > 1);
    }
  }));
}
