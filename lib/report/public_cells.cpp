#include "report/public_cells.h"

#include <algorithm>

#include "domain/small_cells.h"

namespace povnet {
namespace {

/// The path of the line that adds up to which `path` belongs: of a member its subtotal, then the total.
std::optional<Path> whole_of(const Grid& grid, const Path& path) {
  if (path.empty()) return std::nullopt;
  if (path.size() > 1) return Path(path.begin(), path.end() - 1);
  const Axis& axis = grid.axes().front();
  const bool member = path.front() < axis.members.list().size();
  return member && !axis.dimension.subtotal.empty() ? Path{members_only} : Path{};
}

std::vector<std::optional<std::size_t>> wholes_of(const Grid& grid, const std::vector<Grid::Line>& lines) {
  std::vector<std::optional<std::size_t>> wholes;
  for (const Grid::Line& line : lines) {
    const auto whole = whole_of(grid, line.path);
    const auto at = whole ? std::ranges::find(lines, *whole, &Grid::Line::path) : lines.end();
    wholes.push_back(at == lines.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(at - lines.begin())));
  }
  return wholes;
}

/// The counts among the measures that tell how many are behind this one: those of the same rows.
std::vector<std::size_t> counts_beside(const Grid& grid, const Measure& measure) {
  std::vector<std::size_t> beside;
  const auto datasets = grid.datasets_of(measure);
  for (std::size_t i = 0; i < grid.measures().size(); ++i)
    if (const Measure& other = grid.measures()[i]; is_count(other) && datasets.contains(other.dataset))
      beside.push_back(i);
  return beside;
}

/// How many people or records are behind each number of one measure: hours of two people are told no more
/// than the two.
std::vector<CountedCell> behind(const Grid& grid, const std::vector<Grid::Line>& lines, std::size_t measure,
                                const std::vector<std::optional<std::size_t>>& wholes) {
  const Measure& asked = grid.measures()[measure];
  const auto beside = is_count(asked) ? std::vector<std::size_t>{} : counts_beside(grid, asked);
  std::vector<CountedCell> cells;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::int64_t people = grid.behind(lines[i].path, asked.key);
    for (const std::size_t other : beside)
      people = fewest(people, grid.behind(lines[i].path, grid.measures()[other].key));
    cells.push_back({.count = people, .part_of = wholes[i]});
  }
  return cells;
}

/// Of one measure, line by line.
using Told = std::vector<Disclosure>;

/// An amount says nothing as "<3", and nothing where the counts of its rows are hidden: a share of a known
/// population would tell them.
void cover_beside(const Grid& grid, std::vector<Told>& told) {
  for (std::size_t m = 0; m < told.size(); ++m) {
    if (is_count(grid.measures()[m])) continue;
    for (std::size_t i = 0; i < told[m].size(); ++i) {
      bool hidden = told[m][i] != Disclosure::open;
      for (const std::size_t other : counts_beside(grid, grid.measures()[m]))
        hidden = hidden || told[other][i] != Disclosure::open;
      if (hidden) told[m][i] = Disclosure::covered;
    }
  }
}

Cell public_cell(const Cell& cell, Disclosure told, std::int64_t least) {
  if (cell.empty || told == Disclosure::open) return cell;
  return Cell::of(told == Disclosure::small ? "<" + std::to_string(least) : "coperto");
}

}  // namespace

void hide_small_cells(const Grid& grid, std::int64_t least, std::vector<Grid::Line>& lines) {
  const auto wholes = wholes_of(grid, lines);
  std::vector<Told> told;
  for (std::size_t m = 0; m < grid.measures().size(); ++m)
    told.push_back(disclosures(behind(grid, lines, m, wholes), least));
  cover_beside(grid, told);
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (std::size_t m = 0; m < told.size(); ++m)
      lines[i].cells[m] = public_cell(lines[i].cells[m], told[m][i], least);
}

}  // namespace povnet
