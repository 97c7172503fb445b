#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>

namespace povnet {

/// Which columns of which records the rows of one import have spoken of: the first row wins, so that a file
/// that says two things of one record reads the same every time.
class Claims {
 public:
  static constexpr std::size_t most_columns = 256;
  using Columns = std::bitset<most_columns>;  ///< in the order of the register

  Columns& of(const std::string& reg, std::int64_t record) { return records_[reg][record]; }
  void clear() { records_.clear(); }

 private:
  std::map<std::string, std::unordered_map<std::int64_t, Columns>> records_;
};

}  // namespace povnet
