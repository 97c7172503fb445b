#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace povnet {

/// What a column holds, and so how its text is read. The case file keeps whole numbers or text.
enum class ValueType {
  text,
  integer,
  money,    ///< cents, written in euro
  cents,    ///< cents, written as such without separator (sources only)
  minutes,  ///< written in hours
  day,
  month,    ///< YYYY-MM
  flag,     ///< 0 or 1
  code,     ///< of a code list
  ref,      ///< id of a record of another register
  share,    ///< hundredths of a per cent
  iban,     ///< of an account: capitals without blanks, also a wrong one
  identity  ///< a code that identifies a person: kept as a row of person_key
};

std::optional<ValueType> parse_value_type(std::string_view name);
std::string_view name_of(ValueType type);
std::string_view label_of(ValueType type);  ///< Italian: "giorno", "importo in euro"

}  // namespace povnet
