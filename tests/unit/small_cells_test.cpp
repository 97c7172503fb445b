#include "domain/small_cells.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

using enum Disclosure;

/// The parts of one whole, which comes last.
std::vector<Disclosure> told(std::initializer_list<std::int64_t> parts, std::int64_t least = 3) {
  std::vector<CountedCell> cells;
  std::int64_t sum = 0;
  for (const std::int64_t part : parts) {
    cells.push_back({.count = part, .part_of = parts.size()});
    sum += part;
  }
  cells.push_back({.count = sum});
  return disclosures(cells, least);
}

}  // namespace

TEST_CASE("small cells at their edges (S-010)") {
  CHECK(told({}) == std::vector{open});
  CHECK(told({0, 0}) == std::vector{open, open, open});
  CHECK(told({3, 0, 7}) == std::vector{open, open, open, open});
  CHECK(told({4, 9}, 5) == std::vector{small, covered, open});
}

TEST_CASE("one small cell alone would be the rest of its whole: the smallest brother is covered") {
  CHECK(told({1, 9, 5, 0}) == std::vector{small, open, covered, open, open});
}

TEST_CASE("small cells whose sum has one solution cover a brother, too") {
  CHECK(told({1, 1, 9}) == std::vector{small, small, covered, open});
  CHECK(told({2, 2, 9}) == std::vector{small, small, covered, open});
  CHECK(told({1, 2, 9}) == std::vector{small, small, open, open});
}

TEST_CASE("a brother that must be the least it can be is no cover: another goes with it") {
  CHECK(told({1, 3, 9}) == std::vector{small, covered, covered, open});
}

TEST_CASE("where no brother is left the whole is covered") {
  CHECK(told({4, 0}) == std::vector{open, open, open});
  CHECK(told({1, 1, 1}) == std::vector{small, small, small, covered});
  CHECK(told({2, 2}) == std::vector{small, small, covered});
}

TEST_CASE("what is covered below is covered above") {
  // Total 24: Ambito 11 (10 and 1), outside 13.
  const std::vector<CountedCell> cells{{10, 2}, {1, 2}, {11, 4}, {13, 4}, {24, {}}};
  CHECK(disclosures(cells, 3) == std::vector{covered, small, open, open, open});
  // Without a brother the subtotal is covered, and then the other part of the total.
  const std::vector<CountedCell> alone{{0, 2}, {1, 2}, {1, 4}, {13, 4}, {14, {}}};
  CHECK(disclosures(alone, 3) == std::vector{covered, covered, small, covered, open});
}

TEST_CASE("of a small whole not even the empty parts are told") {
  CHECK(told({1, 0}) == std::vector{covered, covered, small});
  CHECK(told({1, 1, 0}) == std::vector{covered, covered, covered, small});
}

TEST_CASE("where the whole is not shown nothing can be worked out") {
  const std::vector<CountedCell> cells{{1, {}}, {9, {}}};
  CHECK(disclosures(cells, 3) == std::vector{small, open});
}
