#pragma once

#include <cstdint>
#include <string>

#include "store/case_file.h"

namespace povnet {

struct Rewound {
  std::int64_t last = 0;    ///< the last transaction that stays; 0: none
  std::int64_t undone = 0;  ///< how many were taken back
};

/// The last transaction up to the end of `day` (ISO, UTC); 0 where there was none yet.
std::int64_t last_on(CaseFile& file, const std::string& day);

std::int64_t last_transaction(CaseFile& file);  ///< 0: none

/// What was known after transaction `last`: takes back all later ones and their journal. Only ever on a copy.
/// Fault::refused where a row was erased from the journal, too.
Rewound rewind(CaseFile& copy, std::int64_t last);

}  // namespace povnet
