#pragma once

#include <nettle/sha2.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace povnet {

/// SHA-256, of bytes as they come or of fields that cannot run into each other.
class Sha256 {
 public:
  Sha256() { sha256_init(&state_); }

  void bytes(std::string_view data);
  void field(std::string_view data);  ///< with its length before it
  void number(std::int64_t value);

  std::string finish();  ///< 32 bytes; starts anew
  /// The first `size` (at most 32) bytes of the digest, into `out`; starts anew.
  void finish(char* out, std::size_t size);

 private:
  sha256_ctx state_;
};

std::string sha256(std::string_view data);  ///< 32 bytes
std::string hex(std::string_view bytes);

}  // namespace povnet
