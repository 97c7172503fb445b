#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "store/closing_rules.h"

namespace povnet {

/// A period of an area that is closed, as the view closed_period has it.
struct Closing {
  std::string code;
  std::string area;
  std::string first_day, last_day;      ///< ISO
  std::optional<std::int64_t> partner;  ///< only the rows of this organisation
  std::string partner_name;             ///< empty: of all

  bool holds(const DayAndPartner& row) const;
};

/// Those in force, in the order of their codes.
std::vector<Closing> closings_in_force(SQLite::Database& db);

/// "spesa, marzo 2026, solo Coop Esempio (CHI-000001)".
std::string in_words(const Closing& closing);

/// What opens it again, as advice: a survey that was sent is closed by its own state.
std::string way_to_reopen(SQLite::Database& db, const Closing& closing);

/// A write inside a closed period, without a reason: Fault::refused. An import rejects the row and goes on.
class ClosedPeriod : public Error {
 public:
  using Error::Error;
};

}  // namespace povnet
