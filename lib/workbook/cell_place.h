#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

constexpr std::uint32_t last_row_of_sheet = 1'048'576;
constexpr std::uint32_t last_column_of_sheet = 16'384;

/// Rows of a sheet, both included, counted from 1.
struct RowSpan {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool operator==(const RowSpan&) const = default;
};

/// One end of a reference: "$E5". Row 0 is a whole column, column 0 a whole row.
struct CellPlace {
  std::uint32_t column = 0;
  std::uint32_t row = 0;
  bool column_fixed = false;
  bool row_fixed = false;
  bool operator==(const CellPlace&) const = default;
};

/// "A", "$E$5", "7"; nothing for what is no place in a sheet.
std::optional<CellPlace> parse_place(std::string_view text);
std::string text_of(const CellPlace& place);
std::string column_letters(std::uint32_t column);

/// "E5:F9" or "E5"; one place twice where there is no colon.
struct AreaPlace {
  CellPlace first;
  CellPlace last;
};
std::optional<AreaPlace> parse_area(std::string_view text);
std::string text_of(const AreaPlace& area);

}  // namespace povnet
