#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "base/period.h"
#include "base/value.h"
#include "report/narrow_options.h"

namespace povnet {

/// The record that a page or a letter is about.
struct LayoutRecord {
  std::string reg;
  std::int64_t id = 0;
  std::string code;
};

/// What was asked of a layout beside its name.
struct LayoutRequest {
  Period period;
  Day as_of{};
  std::optional<std::int64_t> annuality = std::nullopt;
  std::optional<LayoutRecord> record = std::nullopt;
  std::map<std::string, Value> named = {};  ///< further parameters of the queries: ":version"
  Narrowings only = {};                     ///< of a workbook: the rows of one fund, partner, comune
};

/// What is cumulative counts from here on.
constexpr int first_year_possible = 2000;
Period from_the_beginning(Day last);

/// What the queries of the layout see: :annuality, :record (an id) and :register where there are any. The
/// statement of an annuality counts everything up to the day asked.
Scope scope_of(const LayoutRequest& request);

}  // namespace povnet
