#include "intake/digest.h"

#include <fmt/format.h>

namespace povnet {
namespace {

constexpr std::uint64_t fnv_prime = 0x100000001b3ULL;
constexpr std::uint64_t other_prime = 0x9e3779b97f4a7c15ULL;
constexpr char end_of_text = '\x1f';

}  // namespace

void ContentDigest::add(std::string_view text) {
  const auto take = [this](char c) {
    const auto byte = static_cast<std::uint64_t>(static_cast<unsigned char>(c));
    first_ = (first_ ^ byte) * fnv_prime;
    second_ = (second_ + byte + 1) * other_prime;
    second_ ^= second_ >> 29;
  };
  for (const char c : text) take(c);
  take(end_of_text);
}

std::string ContentDigest::hex() const { return fmt::format("{:016x}{:016x}", first_, second_); }

}  // namespace povnet
