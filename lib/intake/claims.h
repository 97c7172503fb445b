#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace povnet {

/// Which columns of which records the rows of one import have spoken of: the first row wins, so that a file
/// that says two things of one record reads the same every time.
class Claims {
 public:
  static constexpr std::size_t most_columns = 256;
  using Columns = std::bitset<most_columns>;  ///< in the order of the register

  /// Of one register. Rows of a file speak of the same few sets of columns, so a record costs a number.
  class OfRegister {
   public:
    const Columns& of(std::int64_t record) const;
    void add(std::int64_t record, const Columns& columns);

   private:
    std::uint32_t number_of(const Columns& columns);

    std::vector<Columns> sets_ = {{}};
    std::unordered_map<Columns, std::uint32_t> places_ = {{{}, 0}};
    std::vector<std::uint32_t> records_;  ///< by id: place in `sets_`
  };

  OfRegister& of(const std::string& reg) { return registers_[reg]; }
  void clear();

 private:
  std::map<std::string, OfRegister> registers_;
};

}  // namespace povnet
