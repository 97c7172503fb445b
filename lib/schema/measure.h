#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"
#include "schema/node.h"

namespace povnet {

/// An indicator, defined once: which rows of a dataset, and how they are counted.
struct Measure {
  enum class Count { rows, distinct, sum, median, share, ratio };
  enum class Time { flow, stock };
  struct Filter {
    std::string column;
    std::vector<std::string> any_of;  ///< as text; "" is a missing value
  };

  std::string key;
  std::string path;
  bool replaced = false;
  std::string code;  ///< of the indicator catalogue ("I-04"); may be empty
  std::string label;
  std::string definition;
  std::string unit;
  std::string level;
  std::string objective;
  Time time = Time::flow;  ///< a stock is read on the last day of the period
  std::string dataset;
  Count count = Count::rows;
  std::string column = {};     ///< counted, added up, or measured
  std::int64_t at_most = 0;    ///< of a share: rows whose `column` is not above it
  std::string numerator = {};  ///< of a ratio: keys of measures
  std::string denominator = {};
  std::int64_t times = 1;  ///< of a ratio: 1000 for "per 1.000 abitanti"
  std::vector<Filter> where = {};
  bool missing_is_unknown = false;  ///< of a count or a sum: where no row has a value, empty and not zero
};

/// Counts people or records; what it counts in parts and wholes is never added up.
inline bool is_count(const Measure& measure) {
  return measure.count == Measure::Count::rows || measure.count == Measure::Count::distinct;
}

/// The [where] of a measure or a table: columns and the values that they may have.
std::vector<Measure::Filter> read_filters(const Node& node);

Measure read_measure(const DataFile& file);
Measure measure_named(const DataFiles& data, std::string_view name);

}  // namespace povnet
