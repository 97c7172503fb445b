#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "document/document.h"
#include "domain/puc_hours.h"
#include "report/reader.h"

namespace povnet {

/// One person at one project: what the register says of the period, week by week.
struct PucParticipation {
  std::string project;
  std::string title;
  std::string comune;
  std::string person;
  std::string surname;
  std::string name;
  Stretches assigned = {};     ///< the days that owe hours
  Minutes weekly_minutes = 0;  ///< as agreed; 0 when nobody wrote it
  std::vector<WeekHours> weeks;
};

struct PucQuestion {
  Period period{};
  Day as_of{};
  std::optional<std::string> project;  ///< number
  std::optional<std::string> comune;
};

/// By project and person. A person with marks and no assignment is there, too: a fact is shown.
std::vector<PucParticipation> puc_participations(Reader& reader, const PucQuestion& question);

/// A table by person and week, and one by person for the whole period.
Document puc_hours_document(Reader& reader, const std::vector<PucParticipation>& list,
                            const PucQuestion& question);

}  // namespace povnet
