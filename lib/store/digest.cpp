#include "store/digest.h"

#include <array>

namespace povnet {

void Sha256::bytes(std::string_view data) {
  sha256_update(&state_, data.size(), reinterpret_cast<const std::uint8_t*>(data.data()));
}

void Sha256::field(std::string_view data) {
  number(static_cast<std::int64_t>(data.size()));
  bytes(data);
}

void Sha256::number(std::int64_t value) {
  std::array<char, 8> little_endian{};
  for (std::size_t i = 0; i < little_endian.size(); ++i)
    little_endian[i] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i));
  bytes({little_endian.data(), little_endian.size()});
}

std::string Sha256::finish() {
  std::string digest(SHA256_DIGEST_SIZE, '\0');
  finish(digest.data(), digest.size());
  return digest;
}

void Sha256::finish(char* out, std::size_t size) {
  sha256_digest(&state_, size, reinterpret_cast<std::uint8_t*>(out));
}

std::string sha256(std::string_view data) {
  Sha256 state;
  state.bytes(data);
  return state.finish();
}

std::string hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const char c : bytes) {
    text += digits[static_cast<unsigned char>(c) >> 4];
    text += digits[static_cast<unsigned char>(c) & 15];
  }
  return text;
}

}  // namespace povnet
