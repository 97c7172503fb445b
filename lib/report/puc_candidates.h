#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/puc_match.h"
#include "report/reader.h"

namespace povnet {

/// A person as the match shows them; the names are empty where they are protected.
struct PucCandidate {
  std::string code, surname, name, title;
  std::optional<Day> title_to;
  PucSeeker seeker;
};

/// The person of this code; without one, who has a title and no running PUC.
std::vector<PucCandidate> puc_candidates(Reader& reader, Day on, Value person);

}  // namespace povnet
