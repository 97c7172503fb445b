#include "workbook/list_records.h"

#include <algorithm>
#include <map>

namespace povnet {

std::size_t ListRecords::column(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::find(columns_, name) - columns_.begin());
}

void ListRecords::add(const Row& row) {
  order_.push_back(size());
  for (const Cell& cell : row) {
    Slot slot{.number = cell.number, .kind = cell.kind, .empty = cell.empty};
    if (cell.kind == Kind::text && !cell.empty) {
      const auto [at, fresh] = places_.try_emplace(cell.text, static_cast<std::int64_t>(texts_.size()));
      if (fresh) texts_.push_back(&at->first);
      slot.number = at->second;
    }
    slots_.push_back(slot);
  }
}

Cell ListRecords::at(std::uint32_t record, std::size_t column) const {
  const Slot& found = slot(record, column);
  if (found.empty) return Cell::none(found.kind);
  if (found.kind == Kind::text) return Cell::of(*texts_[static_cast<std::size_t>(found.number)]);
  return Cell::of(found.kind, found.number);
}

bool ListRecords::same(std::uint32_t one, std::uint32_t other, const std::vector<std::string>& keys,
                       std::size_t count) const {
  return std::all_of(
      keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(count),
      [&](const std::string& key) { return slot(one, column(key)) == slot(other, column(key)); });
}

void ListRecords::group_by(const std::vector<std::string>& keys) {
  std::vector<std::vector<std::size_t>> rank(size());
  for (const std::string& key : keys) {
    std::map<std::pair<bool, std::int64_t>, std::size_t> seen;
    for (std::uint32_t i = 0; i < size(); ++i) {
      const Slot& found = slot(i, column(key));
      rank[i].push_back(seen.try_emplace({found.empty, found.number}, seen.size()).first->second);
    }
  }
  std::vector<std::uint32_t> sorted(size());
  for (std::uint32_t i = 0; i < size(); ++i) sorted[i] = i;
  std::ranges::stable_sort(sorted, [&](std::uint32_t a, std::uint32_t b) { return rank[a] < rank[b]; });
  for (std::uint32_t& at : sorted) at = order_[at];
  order_ = std::move(sorted);
}

}  // namespace povnet
