#include "workbook/gathering.h"

#include <algorithm>
#include <map>
#include <set>

namespace povnet {

bool Gathering::does(const std::string& function) {
  static const std::set<std::string> known = {"SUM", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX", "PRODUCT"};
  return known.contains(function);
}

/// Codes of 100 more skip hidden rows.
std::string Gathering::of_subtotal(double code) {
  static const std::map<int, std::string> functions = {
      {1, "AVERAGE"}, {2, "COUNT"}, {3, "COUNTA"}, {4, "MAX"}, {5, "MIN"}, {6, "PRODUCT"}, {9, "SUM"}};
  const auto found = functions.find(static_cast<int>(code) % 100);
  return found == functions.end() ? "" : found->second;
}

void Gathering::add(const Result& cell) {
  if (cell.is == Result::Is::nothing) return;
  ++filled_;
  if (cell.stops() && bad_.is != Result::Is::unknown) bad_ = cell;
  if (!cell.is_number()) return;
  least_ = numbers_ == 0 ? cell.number : std::min(least_, cell.number);
  most_ = numbers_ == 0 ? cell.number : std::max(most_, cell.number);
  ++numbers_;
  sum_ += static_cast<long double>(cell.number);
  product_ *= static_cast<long double>(cell.number);
}

void Gathering::add(const Gathering& others) {
  filled_ += others.filled_;
  if (others.bad_.stops() && bad_.is != Result::Is::unknown) bad_ = others.bad_;
  if (others.numbers_ == 0) return;
  least_ = numbers_ == 0 ? others.least_ : std::min(least_, others.least_);
  most_ = numbers_ == 0 ? others.most_ : std::max(most_, others.most_);
  numbers_ += others.numbers_;
  sum_ += others.sum_;
  product_ *= others.product_;
}

Result Gathering::result(const std::string& function) const {
  if (bad_.is == Result::Is::unknown) return bad_;
  if (function == "COUNTA") return Result::of_number(static_cast<double>(filled_));
  if (function == "COUNT") return Result::of_number(static_cast<double>(numbers_));
  if (bad_.stops()) return bad_;
  if (function == "SUM") return Result::of_number(static_cast<double>(sum_));
  if (function == "MIN") return Result::of_number(least_);
  if (function == "MAX") return Result::of_number(most_);
  if (function == "PRODUCT") return Result::of_number(numbers_ == 0 ? 0 : static_cast<double>(product_));
  if (function != "AVERAGE") return Result::unknown();
  if (numbers_ == 0) return Result::fault("#DIV/0!");
  return Result::of_number(static_cast<double>(sum_ / static_cast<long double>(numbers_)));
}

}  // namespace povnet
