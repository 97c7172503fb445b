#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "input/input_file.h"

namespace povnet {

/// What is typed to leave a value empty; nothing at all says nothing.
inline constexpr std::string_view erasing = "(vuoto)";

/// One value of a row, as far as it is understood.
struct RowValue {
  std::string text;  ///< empty: nothing
  Value value;       ///< when typed
  bool typed = false;
  bool erase = false;   ///< "(vuoto)"
  bool faulty = false;  ///< its fault is already told
  InputKind kind = InputKind::text;
  std::size_t cell = 0;  ///< column of the file, from 1; 0: from elsewhere
  const std::string* heading = nullptr;

  void clear() {
    text.clear();
    value = Value();
    typed = erase = faulty = false;
    kind = InputKind::text;
    cell = 0;
    heading = nullptr;
  }
};

/// What is wrong with one value, for a message with file, sheet, row and column.
struct RowFault {
  std::string column;  ///< heading, or the name of the value
  std::string text;
  std::string hint;
};

}  // namespace povnet
