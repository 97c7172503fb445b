#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// Texts of many records, each with a number; a million codes take some 70 MB.
class TextIndex {
 public:
  std::optional<std::int64_t> find(std::string_view text) const;
  /// The number of `text`, to be changed; 0 where it is new.
  std::int64_t& operator[](std::string_view text);

 private:
  struct Slot {
    std::uint32_t tag = 0;    ///< upper half of the hash: tells most other texts without a look at them
    std::uint32_t place = 0;  ///< in `entries_` + 1, 0: free
  };
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
  std::vector<Slot> slots_;  ///< a power of two of them
};

}  // namespace povnet
