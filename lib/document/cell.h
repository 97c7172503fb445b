#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "base/day.h"

namespace povnet {

/// What a value is, so that each writer can show it its own way.
enum class Kind {
  text,
  integer,
  money,    ///< cents of euro
  minutes,  ///< minutes, shown as h:mm
  day,      ///< days since 1970-01-01
  share,    ///< hundredths of a per cent: 1234 is 12,34 %
  decimal   ///< hundredths: 1234 is 12,34
};

/// One value of a document. An empty cell is "not known", which is not zero.
struct Cell {
  Kind kind = Kind::text;
  bool empty = true;
  std::int64_t number = 0;
  std::string text;

  static Cell none(Kind kind = Kind::text) { return {kind, true, 0, {}}; }
  static Cell of(std::string text) { return {Kind::text, false, 0, std::move(text)}; }
  static Cell of(Kind kind, std::int64_t number) { return {kind, false, number, {}}; }
  static Cell of(Day day) { return {Kind::day, false, day.time_since_epoch().count(), {}}; }

  Day day() const { return Day{std::chrono::days{number}}; }
  bool operator==(const Cell&) const = default;
};

}  // namespace povnet
