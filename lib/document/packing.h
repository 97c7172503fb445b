#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/day.h"
#include "base/error.h"

namespace povnet {

/// Values one after the other as text: "5:Melzo" for a text, "12;" for a number. A type says once, in
/// `template <class P> void pack(P& packing, T& value)`, what it consists of; the same goes out and comes
/// back.
class PackOut {
 public:
  void text(std::string& value) { packed += std::to_string(value.size()) + ":" + value; }
  void number(std::int64_t& value) { packed += std::to_string(value) + ";"; }

  std::string packed = {};
};

class PackIn {
 public:
  explicit PackIn(std::string_view packed) : rest_(packed) {}

  void text(std::string& value) {
    const auto size = static_cast<std::size_t>(up_to(':'));
    if (size > rest_.size()) throw broken();
    value = rest_.substr(0, size);
    rest_.remove_prefix(size);
  }
  void number(std::int64_t& value) { value = up_to(';'); }

 private:
  static Error broken() { return {Fault::store, "il contenuto conservato non si legge"}; }

  std::int64_t up_to(char end) {
    std::int64_t value = 0;
    const auto [stop, fault] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    const auto taken = static_cast<std::size_t>(stop - rest_.data());
    if (fault != std::errc() || taken == rest_.size() || *stop != end || (end == ':' && value < 0))
      throw broken();
    rest_.remove_prefix(taken + 1);
    return value;
  }

  std::string_view rest_;
};

template <class P>
void pack(P& packing, std::string& value) {
  packing.text(value);
}

template <class P>
void pack(P& packing, std::int64_t& value) {
  packing.number(value);
}

/// Flags, sizes and enumerations as numbers.
template <class P, class T>
requires(std::is_enum_v<T> || std::is_same_v<T, bool> || std::is_same_v<T, std::size_t> ||
         std::is_same_v<T, int>) void pack(P& packing, T& value) {
  auto number = static_cast<std::int64_t>(value);
  packing.number(number);
  value = static_cast<T>(number);
}

template <class P>
void pack(P& packing, Day& day) {
  std::int64_t days = day.time_since_epoch().count();
  pack(packing, days);
  day = Day{std::chrono::days{days}};
}

template <class P, class T>
void pack(P& packing, std::vector<T>& values) {
  std::size_t size = values.size();
  pack(packing, size);
  values.resize(size);
  for (T& value : values) pack(packing, value);
}

template <class P, class T>
void pack(P& packing, std::optional<T>& value) {
  bool there = value.has_value();
  pack(packing, there);
  if (there && !value) value.emplace();
  if (there) pack(packing, *value);
}

template <class P, class... T>
requires(sizeof...(T) > 1) void pack(P& packing, T&... values) { (pack(packing, values), ...); }

}  // namespace povnet
