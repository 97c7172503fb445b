#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/document.h"

namespace povnet {

/// The records of a list, in little memory: a hundred thousand must fit. A text is kept once.
class ListRecords {
 public:
  explicit ListRecords(std::vector<std::string> columns) : columns_(std::move(columns)) {}

  const std::vector<std::string>& columns() const { return columns_; }
  std::size_t column(std::string_view name) const;  ///< which must be there
  std::uint32_t size() const { return static_cast<std::uint32_t>(order_.size()); }

  void add(const Row& row);
  Cell at(std::uint32_t record, std::size_t column) const;

  /// The groups of the columns together, each in the order in which its first record came.
  void group_by(const std::vector<std::string>& keys);
  bool same(std::uint32_t one, std::uint32_t other, const std::vector<std::string>& keys,
            std::size_t count) const;

 private:
  struct Slot {
    std::int64_t number = 0;  ///< of a text: its place in `texts_`
    Kind kind = Kind::text;
    bool empty = true;
    bool operator==(const Slot&) const = default;
  };
  const Slot& slot(std::uint32_t record, std::size_t column) const {
    return slots_[order_[record] * columns_.size() + column];
  }

  std::vector<std::string> columns_;
  std::vector<Slot> slots_;
  std::vector<std::uint32_t> order_;
  std::unordered_map<std::string, std::int64_t> places_;
  std::vector<const std::string*> texts_;
};

}  // namespace povnet
