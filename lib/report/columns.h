#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "report/reader.h"
#include "schema/dataset.h"

namespace povnet {

/// Reads one column of a dataset's rows by its key; an unknown key is Fault::input naming the file.
class Columns {
 public:
  explicit Columns(const Dataset& dataset) : dataset_(dataset) {}

  std::string text(const Values& row, std::string_view key) const;  ///< empty for nothing
  std::optional<Day> day(const Values& row, std::string_view key) const;
  std::optional<std::int64_t> integer(const Values& row, std::string_view key) const;

 private:
  const Value& at(const Values& row, std::string_view key) const;
  const Dataset& dataset_;
};

Cell day_cell(const std::optional<Day>& day);
Cell integer_cell(const std::optional<std::int64_t>& number);
Cell text_cell(std::string text);  ///< empty text: an empty cell

}  // namespace povnet
