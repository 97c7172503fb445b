#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace povnet {

/// What a cell of a filled form shows.
struct Result {
  enum class Is { nothing, number, text, truth, error, unknown };
  Is is = Is::nothing;
  double number = 0;  ///< of a truth 1 or 0
  std::string text = {};

  static Result unknown() { return {.is = Is::unknown}; }
  static Result of_number(double value);  ///< an error where it is none
  static Result of_truth(bool value) { return {.is = Is::truth, .number = value ? 1.0 : 0.0}; }
  static Result of_text(std::string text) { return {.is = Is::text, .text = std::move(text)}; }
  static Result fault(const char* name) { return {.is = Is::error, .text = name}; }

  bool is_number() const { return is == Is::number; }
  bool stops() const {
    return is == Is::unknown || is == Is::error;
  }  ///< what is computed with it is the same
};

double parsed_number(std::string_view text);  ///< as files write it; 0 for anything else

/// A text that looks like a number depends on the spreadsheet's language: unknown.
Result as_number(const Result& result);

/// left sign right: + - * / ^ & = <> < <= > >=.
Result calculated(const Result& left, const Result& right, const std::string& sign);

double floor_of(double value);

/// ROUND, ROUNDUP, ROUNDDOWN, TRUNC.
Result rounded(double value, double digits, const std::string& how);

/// Whether a cell answers the criterion of SUMIF: "x", ">5", 5. Wildcards are left to the spreadsheet.
Result answers(const Result& cell, const Result& criterion);

}  // namespace povnet
