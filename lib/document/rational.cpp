#include "document/rational.h"

#include "base/error.h"

namespace povnet {
namespace {

using Wide = Rational::Wide;

[[noreturn]] void too_large() {
  throw Error(Fault::output, "il risultato di una formula è troppo grande",
              "controlla gli importi della riga: uno ha troppe cifre");
}

Wide times(Wide a, Wide b) {
  Wide product = 0;
  if (__builtin_mul_overflow(a, b, &product)) too_large();
  return product;
}

Wide plus(Wide a, Wide b) {
  Wide sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) too_large();
  return sum;
}

Wide common_divisor(Wide a, Wide b) {
  if (a < 0) a = -a;
  if (b < 0) b = -b;
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a == 0 ? 1 : a;
}

}  // namespace

Rational::Rational(Wide numerator, Wide denominator) {
  const Wide divisor = common_divisor(numerator, denominator);
  const Wide sign = denominator < 0 ? -1 : 1;
  numerator_ = sign * (numerator / divisor);
  denominator_ = sign * (denominator / divisor);
}

Rational Rational::operator+(const Rational& other) const {
  return Rational(plus(times(numerator_, other.denominator_), times(other.numerator_, denominator_)),
                  times(denominator_, other.denominator_));
}

Rational Rational::operator-(const Rational& other) const {
  return *this + Rational(-other.numerator_, other.denominator_);
}

Rational Rational::operator*(const Rational& other) const {
  return Rational(times(numerator_, other.numerator_), times(denominator_, other.denominator_));
}

std::optional<Rational> Rational::over(const Rational& divisor) const {
  if (divisor.numerator_ == 0) return std::nullopt;
  return *this * Rational(divisor.denominator_, divisor.numerator_);
}

std::strong_ordering Rational::operator<=>(const Rational& other) const {
  const Wide left = times(numerator_, other.denominator_);
  const Wide right = times(other.numerator_, denominator_);
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

std::int64_t Rational::rounded() const {
  const Wide size = numerator_ < 0 ? -numerator_ : numerator_;
  const Wide whole = plus(size, denominator_ / 2) / denominator_;
  if (whole > INT64_MAX) too_large();
  return static_cast<std::int64_t>(numerator_ < 0 ? -whole : whole);
}

}  // namespace povnet
