#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// Texts of many records, each with a number: a million of them take 50 MB and one miss of the cache each.
class TextIndex {
 public:
  std::optional<std::int64_t> find(std::string_view text) const;
  /// The number that `text` has from now on is told by reference: 0 where it is new.
  std::int64_t& operator[](std::string_view text);

 private:
  struct Entry {
    std::uint64_t hash = 0;
    std::size_t begin = 0;
    std::uint32_t size = 0;
    std::int64_t number = 0;
  };

  std::size_t slot_of(std::string_view text, std::uint64_t hash) const;
  void grow();

  std::string texts_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  ///< place in `entries_` + 1, 0: free; a power of two
};

}  // namespace povnet
