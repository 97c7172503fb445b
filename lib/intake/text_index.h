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
  void set(std::string_view text, std::int64_t number);
  void expect(std::size_t texts);

 private:
  struct Slot {
    std::uint32_t tag = 0;    ///< upper half of the hash: tells most other texts without a look at them
    std::uint32_t place = 0;  ///< of the entry in `words_`; 0: free
  };
  /// An entry: its number, the hash, the size and the bytes of its text, which lie together.
  enum Word : std::size_t { number_word, hash_word, size_word, text_word };

  std::string_view text_at(std::size_t place) const;
  std::size_t slot_of(std::string_view text, std::uint64_t hash) const;
  void grow(std::size_t slots);

  std::vector<std::uint64_t> words_ = {0};
  std::vector<Slot> slots_;  ///< a power of two of them
  std::size_t entries_ = 0;
};

}  // namespace povnet
