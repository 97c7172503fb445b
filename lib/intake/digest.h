#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace povnet {

/// 128 bits over a sequence of texts: tells equal content from different, nothing more.
class ContentDigest {
 public:
  void add(std::string_view text);
  std::string hex() const;

 private:
  std::uint64_t first_ = 0xcbf29ce484222325ULL;
  std::uint64_t second_ = 0x9ae16a3b2f90404fULL;
};

}  // namespace povnet
