#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "domain/tax_code.h"
#include "intake/references.h"
#include "store/later_records.h"
#include "store/transaction.h"

namespace povnet {

struct Noticed;

/// The codes that identify people, as rows of person_key: whose a code is, and a new code of a person.
class PersonKeys {
 public:
  /// `columns`: of the rows of person that `add` is given. `later`: new codes may wait (LaterRecords).
  PersonKeys(Transaction& tx, References& references, std::string reference_day,
             const std::vector<std::string>& columns, bool later);

  std::optional<std::int64_t> owner(const Value& typed);

  /// True if the code was new. What is odd about it is noticed, never refused (cases.md 5.3).
  /// `made`: the row of a person that was found by nothing and has no key yet; null: of one on file.
  bool add(std::int64_t person, const Value& typed, const std::vector<Value>* made,
           std::vector<Noticed>& noticed);

 private:
  static constexpr std::size_t facts = 6;  ///< columns of person that a code may contradict
  using Facts = std::array<Value, facts>;

  bool has_other_key(std::int64_t person, const std::string& kind, const std::string& key);
  Facts stored_facts(std::int64_t person);
  Facts made_facts(const std::vector<Value>& row) const;
  void doubt(const Facts& said, const std::string& key, std::vector<Noticed>& noticed);

  SQLite::Database& db_;
  References& references_;
  std::string reference_day_;
  std::array<std::optional<std::size_t>, facts> places_;  ///< of the facts, in the rows given
  std::optional<LaterRecords> later_;
  Records records_;
  std::vector<Value> row_;
  std::optional<RawStatement> facts_;
  std::optional<RawStatement> others_;
};

}  // namespace povnet
