#pragma once

#include <cstdint>
#include <string>

#include "workbook/result.h"

namespace povnet {

/// What SUM, COUNT and the like make of the cells they are given.
class Gathering {
 public:
  /// Whether it can do what this function does.
  static bool does(const std::string& function);
  /// The function that the first argument of SUBTOTAL stands for; empty: none that it can do.
  static std::string of_subtotal(double code);

  void add(const Result& cell);
  void add(const Gathering& others);
  Result result(const std::string& function) const;

 private:
  long double sum_ = 0;
  long double product_ = 1;
  double least_ = 0;
  double most_ = 0;
  std::int64_t numbers_ = 0;
  std::int64_t filled_ = 0;
  Result bad_ = {};
};

}  // namespace povnet
