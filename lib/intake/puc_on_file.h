#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/number.h"
#include "domain/puc_seats.h"
#include "store/row.h"

namespace povnet {

/// A project as the acts see it.
struct PucOnFile {
  std::int64_t id = 0;
  std::string number;
  std::string status;
  bool adi_only = false;
  std::optional<std::int64_t> comune, implementer, convention, agreement;
  std::optional<Day> starts_on, ends_on;
  std::optional<Minutes> weekly;
  SeatPlan seats;
  bool replaces_no_staff = false, no_public_works = false;
  bool asks_equipment = false, asks_visit = false;
  std::optional<Day> inail_activated_on, inail_ceased_on;
  bool has_rct = false;
  std::optional<Day> rct_from, rct_to;
};

/// The assignment of a person to a project.
struct PucAssignment {
  std::int64_t id = 0;  ///< 0: not yet
  std::string code;
  std::int64_t project = 0;
  std::int64_t person = 0;
  std::string title;
  std::string status;
  std::optional<Day> starts_on, ends_on;
  std::optional<Minutes> weekly;
  bool consents = false;
  std::optional<Day> trained_on, equipped_on, visited_on;
};

PucOnFile puc_on_file(SQLite::Database& db, std::int64_t id);
PucAssignment puc_assignment_on_file(SQLite::Database& db, std::int64_t id);

}  // namespace povnet
