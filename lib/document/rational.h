#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace povnet {

/// A fraction in lowest terms, so that money and shares round as on paper. Error (output) past 128 bits.
class Rational {
 public:
  __extension__ using Wide = __int128;

  Rational() = default;
  /// `denominator` is not zero.
  explicit Rational(Wide numerator, Wide denominator = 1);

  Rational operator+(const Rational& other) const;
  Rational operator-(const Rational& other) const;
  Rational operator*(const Rational& other) const;
  std::optional<Rational> over(const Rational& divisor) const;  ///< nothing for a divisor of zero

  std::strong_ordering operator<=>(const Rational& other) const;
  bool operator==(const Rational& other) const = default;

  std::int64_t rounded() const;  ///< half away from zero

 private:
  Wide numerator_ = 0;
  Wide denominator_ = 1;
};

}  // namespace povnet
