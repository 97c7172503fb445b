#pragma once

#include <string>
#include <vector>

#include "domain/puc_match.h"
#include "report/reader.h"

namespace povnet {

/// A project that is not over, with its seats and who holds them.
struct PucSeats {
  std::string code;
  std::string title;
  std::string kind;
  std::string status;
  PucOffer offer;
  SeatPlan plan;
  std::vector<SeatHeld> held;
};

/// By number. `free` of each offer: through what is left of the project from the day on.
std::vector<PucSeats> puc_catalogue(Reader& reader, Day on);

/// The weekly hours in force that day.
PucWeek puc_week_on(Reader& reader, Day on);

/// "patente B; italiano" -> its parts.
std::vector<std::string> skills_in(const std::string& text);

/// The label of a code, or the code.
std::string label_in(Reader& reader, const std::string& list, std::string_view code);

}  // namespace povnet
