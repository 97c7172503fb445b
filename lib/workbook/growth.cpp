#include "workbook/growth.h"

#include <algorithm>

namespace povnet {

RowBlock::RowBlock(BlockModel model, std::uint32_t records, const SameGroup& same)
    : model_(std::move(model)) {
  groups_.resize(model_.keys.size() + 1);
  if (records > 0) {
    place(model_.rows, 1, 0, records, same);
  } else {
    for (std::uint32_t row = model_.rows.first; row <= model_.rows.last; ++row)
      rows_.push_back({row, no_record});
    for (auto& groups : groups_) groups.push_back({0, rows_.size() - 1});
  }
  index_places();
}

void RowBlock::index_places() {
  places_.resize(model_.rows.last - model_.rows.first + 1);
  for (std::size_t at = 0; at < rows_.size(); ++at)
    places_[rows_[at].model - model_.rows.first].push_back(static_cast<std::uint32_t>(at));
}

/// The rows of the form for the records from `first` to before `last`, a group at a time.
void RowBlock::place(RowSpan rows, std::size_t depth, std::uint32_t first, std::uint32_t last,
                     const SameGroup& same) {
  const bool by_record = depth > model_.keys.size();
  while (first < last) {
    std::uint32_t end = first + 1;
    while (!by_record && end < last && same(first, end, depth)) ++end;
    const std::size_t from = rows_.size();
    for (std::uint32_t row = rows.first; row <= rows.last; ++row) {
      if (model_.depth_of(row) <= depth) {
        rows_.push_back({row, first});
        continue;
      }
      RowSpan deeper{row, row};
      while (deeper.last < rows.last && model_.depth_of(deeper.last + 1) > depth) ++deeper.last;
      place(deeper, depth + 1, first, end, same);
      row = deeper.last;
    }
    groups_[depth - 1].push_back({from, rows_.size() - 1});
    first = end;
  }
}

RowBlock::Group RowBlock::group_of(std::uint32_t row, std::optional<std::size_t> around) const {
  if (!around) return {0, rows_.size() - 1};
  const std::size_t depth = std::min(model_.depth_of(row), model_.depth_of(rows_[*around].model));
  const auto& groups = groups_[depth - 1];
  return *std::ranges::lower_bound(groups, *around, {}, &Group::last);
}

std::vector<std::size_t> RowBlock::standing(std::uint32_t row, std::optional<std::size_t> around) const {
  const Group group = group_of(row, around);
  const auto& places = places_[row - model_.rows.first];
  return {std::ranges::lower_bound(places, group.first), std::ranges::upper_bound(places, group.last)};
}

std::size_t RowBlock::first_standing(std::uint32_t row, std::optional<std::size_t> around) const {
  return *std::ranges::lower_bound(places_[row - model_.rows.first], group_of(row, around).first);
}

std::size_t RowBlock::last_standing(std::uint32_t row, std::optional<std::size_t> around) const {
  return *std::prev(std::ranges::upper_bound(places_[row - model_.rows.first], group_of(row, around).last));
}

RowMap::RowMap(std::vector<RowBlock> blocks) : blocks_(std::move(blocks)) {
  std::uint32_t added = 0;
  for (const RowBlock& block : blocks_) {
    const RowSpan rows = block.model().rows;
    first_out_.push_back(rows.first + added);
    added += static_cast<std::uint32_t>(block.rows().size()) - (rows.last - rows.first + 1);
  }
}

bool RowMap::moves() const {
  return std::ranges::any_of(blocks_, [](const RowBlock& block) {
    return block.rows().size() != block.model().rows.last - block.model().rows.first + 1;
  });
}

const RowBlock* RowMap::block_at(std::uint32_t row) const {
  const auto found = std::ranges::find_if(blocks_, [row](const RowBlock& block) { return block.holds(row); });
  return found == blocks_.end() ? nullptr : &*found;
}

std::uint32_t RowMap::out(std::uint32_t row) const {
  std::uint32_t out = row;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const RowSpan rows = blocks_[i].model().rows;
    if (rows.last < row)
      out = first_out_[i] + static_cast<std::uint32_t>(blocks_[i].rows().size()) + (row - rows.last - 1);
  }
  return std::min(out, last_row_of_sheet);
}

std::uint32_t RowMap::out(const RowBlock& block, std::size_t position) const {
  return first_out_[static_cast<std::size_t>(&block - blocks_.data())] + static_cast<std::uint32_t>(position);
}

OutRow RowMap::origin(std::uint32_t out_row) const {
  std::uint32_t row = out_row;
  for (std::size_t i = 0; i < blocks_.size() && first_out_[i] <= out_row; ++i) {
    const std::uint32_t size = static_cast<std::uint32_t>(blocks_[i].rows().size());
    const std::size_t position = out_row - first_out_[i];
    if (position < size) return {blocks_[i].rows()[position].model, &blocks_[i], position};
    row = blocks_[i].model().rows.last + 1 + (out_row - first_out_[i] - size);
  }
  return {.model = row};
}

}  // namespace povnet
