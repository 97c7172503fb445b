#pragma once

#include <cstdint>
#include <optional>

namespace povnet {

/// What an hour of staff costs rests on; the codes of cost_method.
enum class CostMethod { ucs, real_1720, real_monthly, real_contract };

/// Cost and time are of one method: those of two are never mixed.
struct CostBasis {
  CostMethod method = CostMethod::ucs;
  std::int64_t cents = 0;  ///< rate of an hour (ucs), cost of a month (real_monthly), of a year (the others)
  std::int64_t minutes = 0;    ///< of a full-time year, an average month, a contractual year; unused for ucs
  std::int64_t share = 10000;  ///< part-time, in 1/100 %: shortens the full-time year of real_1720 alone
};

/// Cents an hour, rounded half away from zero; nothing where there is no time to divide by.
std::optional<std::int64_t> cents_per_hour(const CostBasis& basis);

/// Cents of `minutes` at `rate` cents an hour, rounded half away from zero.
std::int64_t cost_of_minutes(std::int64_t rate, std::int64_t minutes);

}  // namespace povnet
