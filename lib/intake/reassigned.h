#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/transaction.h"

namespace povnet {

/// The records of one register that `intake reassign` gave to another person. The row of a file that made
/// such a record still names the person it was first written on.
class ReassignedRecords {
 public:
  ReassignedRecords(SQLite::Database& db, const std::string& table, const std::vector<std::string>& key);

  bool none() const { return by_record_.empty(); }
  /// Those whose key was this one before the first reassignment, in order.
  std::vector<std::int64_t> that_were(const std::string& key) const;
  /// Whether its key was another one.
  bool was_another(std::int64_t record, const std::string& key) const;

 private:
  std::map<std::int64_t, std::string> by_record_;  ///< as key_text
};

}  // namespace povnet
