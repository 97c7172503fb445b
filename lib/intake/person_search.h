#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "intake/references.h"

namespace povnet {

struct PersonWords {
  std::string_view surname;
  std::string_view name;
  std::string_view birth_day;  ///< ISO or empty
};

/// The one living record that fits surname, name and birth day (either order of the names, folded); with
/// `by_name` also without a birth day. Nothing where none or several fit.
std::optional<std::int64_t> only_person(References& references, const PersonWords& words, bool by_name);

}  // namespace povnet
