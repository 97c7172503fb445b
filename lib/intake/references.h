#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/value.h"
#include "intake/birth_places.h"
#include "intake/known_keys.h"
#include "intake/known_names.h"
#include "schema/code_list.h"
#include "schema/register.h"
#include "store/row.h"

namespace povnet {

/// What a text names: a record, nothing, or several that cannot be told apart.
struct Named {
  std::optional<std::int64_t> id;
  bool ambiguous = false;
};

/// Codes of lists and records of registers, by whatever a person may write for them.
class References {
 public:
  References(SQLite::Database& db, const DataFiles& data);

  const Register& reg(const std::string& name);
  const CodeList& codes(const std::string& list);

  /// Record code, key of a person, natural key or a column of `find_by`, folded.
  Named find(const std::string& reg, std::string_view text);
  std::optional<std::string> code(const std::string& list, std::string_view text);

  /// The nearest that could have been meant, as people read it; never of a person.
  std::optional<std::string> near(const std::string& reg, std::string_view text);
  std::optional<std::string> near_code(const std::string& list, std::string_view text);

  /// What to do about a text that names nothing: the nearest, or where to look.
  std::string hint(const std::string& reg, std::string_view text);
  std::string code_hint(const std::string& list, std::string_view text);

  /// The person to whom `key` (normal) belongs, after mergers.
  std::optional<std::int64_t> person_with_key(std::string_view kind, std::string_view key);
  void learn_key(std::string_view kind, std::string_view key, std::int64_t person) {
    keys_.learn(kind, key, person);
  }
  BirthPlaces& birth_places() { return birth_places_; }
  KnownNames& names() { return names_; }

  /// A record was written: what is remembered of its register learns it.
  void learn(const Register& reg, std::int64_t id, const std::vector<std::string>& columns,
             const std::vector<Value>& values);

  SQLite::Database& db() { return db_; }

 private:
  using Index = std::unordered_map<std::string, std::int64_t>;  ///< folded text -> id, 0: several

  Index& index_of(const Register& reg);
  Named find_by_parts(const Register& reg, std::string_view text);
  std::int64_t survivor(const std::string& reg, std::int64_t id);

  SQLite::Database& db_;
  const DataFiles& data_;
  std::map<std::string, Register> registers_;
  std::map<std::string, CodeList> lists_;
  std::map<std::string, std::unordered_map<std::string, std::optional<std::string>>> codes_read_;
  std::map<std::string, Index> indexes_;
  KnownKeys keys_;
  KnownNames names_;
  BirthPlaces birth_places_;
  std::map<std::string, std::optional<SQLite::Statement>> merged_;  ///< nothing where none may be merged
};

/// The text columns by which one text names a record of `reg`.
std::vector<std::string> naming_columns(const Register& reg);

}  // namespace povnet
