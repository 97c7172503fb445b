#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "workbook/cell_place.h"

namespace povnet {

/// Rows of a form that repeat for the records of a list. A row of depth d stands once for each group of
/// records that agree in the first d keys; rows deeper than all keys stand once for each record.
struct BlockModel {
  RowSpan rows;
  std::string list;
  std::vector<std::string> keys = {};  ///< columns that group the records, the outermost first
  std::vector<std::size_t> depths;     ///< of each row, from 1

  std::size_t depth_of(std::uint32_t row) const { return depths[row - rows.first]; }
};

/// A row of a form where it came to stand.
struct StandingRow {
  std::uint32_t model = 0;   ///< row of the form
  std::uint32_t record = 0;  ///< whose values it shows
};

/// A block with its records in place.
class RowBlock {
 public:
  static constexpr std::uint32_t no_record = UINT32_MAX;
  /// Whether two records, by number, agree in the first `keys` keys.
  using SameGroup = std::function<bool(std::uint32_t, std::uint32_t, std::size_t keys)>;

  /// Without records every row stands once, to be left empty.
  RowBlock(BlockModel model, std::uint32_t records, const SameGroup& same);

  const BlockModel& model() const { return model_; }
  bool holds(std::uint32_t row) const { return model_.rows.first <= row && row <= model_.rows.last; }
  const std::vector<StandingRow>& rows() const { return rows_; }
  bool empty() const { return rows_.front().record == no_record; }

  /// Positions in `rows()` where a row of the form stands, within the group of `around` that both belong to;
  /// in the whole block where that is nothing. Never empty.
  std::vector<std::size_t> standing(std::uint32_t row, std::optional<std::size_t> around) const;
  std::size_t first_standing(std::uint32_t row, std::optional<std::size_t> around) const;
  std::size_t last_standing(std::uint32_t row, std::optional<std::size_t> around) const;

 private:
  struct Group {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  void place(RowSpan rows, std::size_t depth, std::uint32_t first, std::uint32_t last, const SameGroup& same);
  Group group_of(std::uint32_t row, std::optional<std::size_t> around) const;
  void index_places();

  BlockModel model_;
  std::vector<StandingRow> rows_;
  std::vector<std::vector<Group>> groups_;          ///< by depth - 1, in order
  std::vector<std::vector<std::uint32_t>> places_;  ///< of each row of the model: its positions
};

/// Where a row of the filled form stands in it, and what it came from.
struct OutRow {
  std::uint32_t model = 0;
  const RowBlock* block = nullptr;
  std::size_t position = 0;  ///< in the block
};

/// How the rows of one sheet moved.
class RowMap {
 public:
  RowMap() = default;
  explicit RowMap(std::vector<RowBlock> blocks);  ///< in the order of their rows

  const std::vector<RowBlock>& blocks() const { return blocks_; }
  bool moves() const;                                 ///< whether any row changes its number
  const RowBlock* block_at(std::uint32_t row) const;  ///< of the form
  std::uint32_t out(std::uint32_t row) const;         ///< of a row outside the blocks
  std::uint32_t out(const RowBlock& block, std::size_t position) const;
  OutRow origin(std::uint32_t out_row) const;

 private:
  std::vector<RowBlock> blocks_;
  std::vector<std::uint32_t> first_out_;  ///< of each block
};

}  // namespace povnet
