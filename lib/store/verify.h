#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/case_file.h"

namespace povnet {

/// Something in the file that povnet did not leave so.
struct Trouble {
  std::string where;  ///< "P-000123", "transazione 12"
  std::string what;
  std::string todo;
};

struct Verified {
  std::int64_t transactions = 0;
  std::int64_t rows = 0;      ///< held against their digests
  std::int64_t accesses = 0;  ///< lines of the access log
  std::string head;           ///< of the journal's chain, as documents print it
  std::vector<Trouble> troubles;
};

/// SQLite's own integrity, references between tables, the chains of journal and access log, every row against
/// the digest that the journal kept of it, and every kept file against its own. Reads only.
Verified verify(CaseFile& file);

}  // namespace povnet
