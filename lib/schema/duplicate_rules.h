#pragma once

#include <array>
#include <string>

#include "domain/likeness.h"
#include "schema/data_files.h"

namespace povnet {

/// When two records may be one person (schemas/duplicates.toml).
struct DuplicateRules {
  int min = 0;            ///< score from which a pair is proposed
  std::size_t reach = 0;  ///< neighbours that each record is compared with, in each order
  TraitPoints points{};
  std::array<std::string, trait_count> labels{};
  bool replaced = false;  ///< the file is not the built-in one
};

/// Fault::input with place when the file is wrong, or lacks a trait.
DuplicateRules load_duplicate_rules(const DataFiles& data);

}  // namespace povnet
