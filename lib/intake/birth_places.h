#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/value.h"
#include "store/raw_statement.h"

namespace povnet {

/// The cadastral code of where somebody was born: of the comune, else of the one that had the name that day.
class BirthPlaces {
 public:
  explicit BirthPlaces(SQLite::Database& db) : db_(db) {}

  /// Empty where nothing says it. The values are those of person.
  std::string cadastral(const Value& comune, const Value& place, const Value& day);
  /// Rows of comune or birth_place were written.
  void forget() { any_.reset(); }

 private:
  bool any();

  SQLite::Database& db_;
  std::optional<bool> any_;  ///< birth_place has rows
  std::optional<RawStatement> of_comune_;
  std::optional<RawStatement> by_name_;
};

}  // namespace povnet
