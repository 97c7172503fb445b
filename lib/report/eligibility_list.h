#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "document/document.h"
#include "report/reader.h"

namespace povnet {

struct EligibilityQuestion {
  std::string reg;  ///< "person" or "household"
  std::int64_t id = 0;
  std::string code;
  std::string fund;  ///< acronym
  std::int64_t annuality = 0;
  std::optional<std::string> intervention = {};  ///< acronym
  Day on{};
};

/// May their cost be charged: yes, no or cannot say; by which title and proof, or what is missing.
Document eligibility_document(Reader& reader, const EligibilityQuestion& question);

/// The same for every household, and for who is in none, one row each; nobody is named in the question.
Document eligibility_of_all(Reader& reader, const EligibilityQuestion& question);

}  // namespace povnet
