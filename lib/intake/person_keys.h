#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "intake/references.h"
#include "store/transaction.h"

namespace povnet {

struct Noticed;

/// The codes that identify people, as rows of person_key: whose a code is, and a new code of a person.
class PersonKeys {
 public:
  PersonKeys(Transaction& tx, References& references, std::string reference_day);

  std::optional<std::int64_t> owner(const Value& typed);

  /// True if the code was new. What is odd about it is noticed, never refused (cases.md 5.3).
  /// `just_made`: the person was found by nothing and has no key yet.
  bool add(std::int64_t person, const Value& typed, bool just_made, std::vector<Noticed>& noticed);

 private:
  bool has_other_key(std::int64_t person, const std::string& kind, const std::string& key);
  void doubt(std::int64_t person, const std::string& key, std::vector<Noticed>& noticed);

  SQLite::Database& db_;
  References& references_;
  std::string reference_day_;
  Records records_;
  std::vector<Value> row_;
  std::optional<SQLite::Statement> facts_;
  std::optional<SQLite::Statement> others_;
};

}  // namespace povnet
