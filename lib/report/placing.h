#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "report/members.h"
#include "schema/measure.h"

namespace povnet {

/// A row of a table: one place for each of its dimensions; shorter for a subtotal, empty for the total.
using Path = std::vector<std::size_t>;

/// Stands in a path for "any member": the subtotal without other and unknown.
constexpr std::size_t members_only = SIZE_MAX;

/// A dimension with its members in the period.
struct Axis {
  Dimension dimension;
  Members members;
};

std::vector<Axis> load_axes(Reader& reader, const std::vector<std::string>& dimensions, const Scope& scope);

/// Where the rows of one dataset stand on the axes.
class Placing {
 public:
  /// Fault::usage where the dataset lacks the column of an axis.
  Placing(const Dataset& dataset, const std::vector<Axis>& axes);

  Path of(const Values& row) const;

  /// Whether a row standing at `place` belongs to `path`.
  bool belongs(const Path& place, const Path& path) const;

 private:
  const std::vector<Axis>& axes_;
  std::vector<std::size_t> columns_;
  std::optional<std::size_t> day_;
};

/// Which rows of a dataset have the values asked for.
class Keeping {
 public:
  /// Fault::input, naming `asked_by`, where the dataset lacks a column.
  Keeping(const std::vector<Measure::Filter>& where, const Dataset& dataset, const std::string& asked_by);

  bool keeps(const Values& row) const;
  bool lacks(const Values& row) const;  ///< a value that is asked for is missing

 private:
  struct Filter {
    std::size_t column;
    std::vector<std::string> any_of;
  };
  std::vector<Filter> filters_;
};

/// Which rows of its dataset a measure counts, and which value of them.
class Counting {
 public:
  /// Fault::input where the dataset lacks a column.
  Counting(const Measure& measure, const Dataset& dataset);

  bool counts(const Values& row) const { return keeping_.keeps(row); }

  /// A row that may or may not be one to count: a column of the filters is missing, and that matters.
  bool cannot_say(const Values& row) const;
  const Value& value(const Values& row) const;
  DataType type() const { return type_; }
  std::optional<std::size_t> column() const { return column_; }

 private:
  Keeping keeping_;
  bool missing_is_unknown_;
  std::optional<std::size_t> column_;
  DataType type_ = DataType::integer;
};

}  // namespace povnet
