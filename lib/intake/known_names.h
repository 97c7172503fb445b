#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/text_index.h"
#include "store/raw_statement.h"

namespace povnet {

/// Living persons by name and birth day, in memory from the first question on.
class KnownNames {
 public:
  explicit KnownNames(SQLite::Database& db) : db_(db) {}

  /// The one person who fits surname, name and birth day (ISO or empty); with `by_name` also where either
  /// birth day is not known. Nothing where none or several fit.
  std::optional<std::int64_t> only(std::string_view surname, std::string_view name,
                                   std::string_view birth_day, bool by_name);

  /// A person was written; `birth_day`: nothing where the writer does not know it.
  void learn(std::int64_t person, std::string_view surname, std::string_view name,
             std::optional<std::string_view> birth_day);

 private:
  struct Namesake {
    std::int64_t person;
    std::size_t next;  ///< place in `persons_` + 1, 0: the last
  };

  void load();
  void add(std::int64_t person, std::string_view surname, std::string_view name);
  void set_day(std::int64_t person, std::string_view birth_day);
  std::int32_t day_of(std::int64_t person) const;

  SQLite::Database& db_;
  bool loaded_ = false;
  TextIndex names_;  ///< folded, to the first place in `persons_` + 1
  std::vector<Namesake> persons_;
  std::vector<std::int32_t> days_;  ///< by person: 19800131, 0: not known
};

}  // namespace povnet
