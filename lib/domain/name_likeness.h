#pragma once

#include <optional>
#include <string_view>

#include "domain/likeness.h"

namespace povnet {

/// How the names of two people are alike; nothing where one of them has none.
std::optional<Trait> names_trait(const PersonTraits& one, const PersonTraits& other);

/// Texts that differ in one character, or in two neighbours swapped; of the same length.
bool one_slip(std::string_view one, std::string_view other);

}  // namespace povnet
