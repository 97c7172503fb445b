#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/value.h"
#include "intake/references.h"
#include "intake/typing.h"

namespace povnet {

/// A text understood as a value, or why not and what to do.
struct Understood {
  std::optional<Value> value;
  std::string problem;
  std::string hint;
  std::string near = {};  ///< the value that could have been meant, as people read it
};

/// Reads `text` (trimmed, not empty) as a `type`; codes and references among them. A problem never repeats
/// the text of what identifies people.
Understood understand(ValueType type, const std::string& codes, const std::string& refers,
                      std::string_view text, const TextForm& form, References& references);

}  // namespace povnet
