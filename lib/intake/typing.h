#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "input/input_file.h"
#include "schema/value_type.h"

namespace povnet {

/// How the text of one cell is to be read, beyond its type.
struct TextForm {
  InputKind kind = InputKind::text;
  const std::vector<std::string>* days = nullptr;  ///< further patterns of days
  bool clock_hours = false;
};

/// The value that `text` (trimmed, not empty) means; nothing where it means none. Codes and references
/// are not of this function.
std::optional<Value> read_text(ValueType type, std::string_view text, const TextForm& form);

/// What to write instead, in Italian: "scrivere il giorno come 09/03/2026".
std::string_view remedy_of(ValueType type);

/// As it is typed in a form, so that reading it again gives `value`.
std::string written(ValueType type, const Value& value);

}  // namespace povnet
