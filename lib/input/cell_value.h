#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/input_file.h"

namespace povnet {

/// What a number format makes of a number.
enum class NumberShow { number, day, time, day_and_time, percent };

/// By the built-in number of an .xlsx format (ECMA-376, part 1, 18.8.30); `number` for all others.
NumberShow show_of_builtin(int id);
/// By a format code: "dd/mm/yyyy", "[h]:mm", "#,##0.00 €".
NumberShow show_of_code(std::string_view code);

struct CellValue {
  InputKind kind = InputKind::empty;
  std::string text{};
};

/// A number of a spreadsheet under its format: shortest plain decimal with at most 15 digits after which
/// Excel shows nothing; days since the epoch as a day; a day with an hour as text "2026-10-31 14:30"; times
/// rounded to the minute. Nothing where the text is no number.
std::optional<CellValue> number_value(std::string_view text, NumberShow show, bool from_1904);

/// "2026-10-31", "2026-10-31T14:30:00" as ISO 8601 texts of .ods and of strict .xlsx; text where it is no
/// day.
CellValue iso_day_value(std::string_view text);

/// "PT7H30M00S", "-PT1H", "P1DT2H", "07:30:00"; text where it is none.
CellValue duration_value(std::string_view text);

/// "#REF!", "#N/A", "Err:502" and their like.
bool is_error_text(std::string_view text);

}  // namespace povnet
