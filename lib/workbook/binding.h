#pragma once

#include <string>
#include <vector>

#include "workbook/fill_plan.h"

namespace povnet {

/// Where a value goes in a form that carries no marks: a cell of a sheet, a defined name, or what stands
/// beside (or below) a heading.
struct BoundTarget {
  std::string sheet = {};
  std::string cell = {};
  std::string name = {};
  std::string header = {};
  bool below = false;
  std::string fill;   ///< a name, or a text with {{marks}}; of a list's column its column
  std::string place;  ///< for faults
};

/// A list that goes into the rows that the form has, from one row down.
struct BoundList {
  std::string sheet;
  std::string list;
  std::uint32_t row = 0;   ///< 0: below the headings
  std::uint32_t rows = 0;  ///< how many the form has; 0: as far as they are free
  std::vector<BoundTarget> columns;
  std::string place;
};

struct Binding {
  std::vector<BoundTarget> values;
  std::vector<BoundList> lists;
};

/// Reads the TOML beside a form. Faults name file, line and column.
Binding read_binding(const std::string& path);

/// Puts the values into the plan. What is wrong with a target, or more records than rows, is Error (input);
/// what should be looked at (a locked cell) comes back.
std::vector<std::string> bind_targets(const Binding& binding, const FormSource& source, FillPlan& plan);

}  // namespace povnet
