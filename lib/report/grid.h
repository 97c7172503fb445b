#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "report/placing.h"
#include "report/tally.h"

namespace povnet {

constexpr std::string_view total_label = "Totale";

/// The smaller of two counts; where one is 0, the other.
std::int64_t fewest(std::int64_t some, std::int64_t others);

/// Measures counted over dimensions. Every level is counted from the rows.
class Grid {
 public:
  struct Line {
    Path path;
    std::vector<std::string> labels;  ///< one for each dimension; "" where a subtotal has none
    std::vector<Cell> cells;          ///< one for each measure
  };

  static Grid count(Reader& reader, const std::vector<std::string>& dimensions,
                    const std::vector<std::string>& measures, const Scope& scope);

  const std::vector<Axis>& axes() const { return axes_; }
  const std::vector<Measure>& measures() const { return shown_; }

  /// Members in order (all those of the first dimension, also empty ones), its subtotal, what is other
  /// and what is unknown where there is any. Without the total. Where the rows were narrowed to one member
  /// of the first dimension, that one alone: the others were not counted, and are not 0.
  std::vector<Line> lines() const;
  std::size_t first_members() const;  ///< lines of members of the first dimension that are always there
  Line total(const std::string& label) const;
  Kind kind(std::size_t measure) const;

  /// What an empty place would say.
  Line nothing(const std::vector<std::string>& labels) const;

  /// The datasets whose rows the measure counts: of a ratio those of its terms.
  std::set<std::string> datasets_of(const Measure& measure) const;

  /// The people or records that a number rests on: of a count the count itself, of a ratio the fewest of its
  /// terms.
  std::int64_t behind(const Path& path, const std::string& measure) const;

 private:
  struct Counted {
    Measure measure;
    Kind kind = Kind::integer;
  };

  void add_measure(const DataFiles& data, const std::string& name);
  void count_dataset(Reader& reader, const std::string& name, const Scope& scope);
  std::vector<Path> levels(const Path& place) const;
  std::vector<Tally>& tallies(const Path& path);
  std::size_t place_of(const std::string& measure) const;
  Cell cell(const Path& path, const std::string& measure) const;
  Line line(const Path& path) const;
  void append_below(const Path& path, std::vector<Line>& lines) const;

  bool always_there(std::size_t place) const;

  std::vector<Axis> axes_;
  std::optional<std::size_t> narrowed_to_;  ///< the only member of the first dimension that was asked
  std::vector<Measure> shown_;
  std::vector<Counted> counted_;  ///< those shown and those a ratio needs
  std::map<Path, std::vector<Tally>> cells_;
};

}  // namespace povnet
