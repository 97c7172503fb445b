#pragma once

#include "schema/duplicate_rules.h"

namespace povnet {

inline const DuplicateRules& shipped_rules() {
  static const DuplicateRules loaded = load_duplicate_rules(DataFiles::load({}));
  return loaded;
}

}  // namespace povnet
