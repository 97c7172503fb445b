#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace povnet {

using Cents = std::int64_t;
using Minutes = std::int64_t;

/// "1.234,56", "1234.56", "€ 1.234,5", "-3", "1 234,56" into 1/10^digits units. More decimals than
/// `digits`, two readings ("1.234" is a thousand: Italian) or anything else: nothing.
std::optional<std::int64_t> parse_decimal(std::string_view text, int digits);

std::optional<Cents> parse_cents(std::string_view text);  ///< euro, two decimals

/// How a source writes hours: 7,30 is 7.3 hours in `decimal`, seven and a half in `clock`.
enum class HoursStyle { decimal, clock };

/// "7:30" always means clock; "7,5" and "7.5" follow `style`. Rounded to the minute, half away from zero.
std::optional<Minutes> parse_minutes(std::string_view text, HoursStyle style = HoursStyle::decimal);

std::optional<std::int64_t> parse_integer(std::string_view text);

std::string plain_decimal(std::int64_t value, int digits);    ///< 123456, 2 -> 1234.56
std::string italian_decimal(std::int64_t value, int digits);  ///< 123456, 2 -> 1.234,56
std::string clock(Minutes minutes);                           ///< 450 -> 7:30

/// value * numerator / denominator, rounded half away from zero; denominator > 0; exact in between.
std::int64_t scale(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

}  // namespace povnet
