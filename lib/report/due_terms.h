#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "document/document.h"
#include "domain/terms.h"
#include "report/reader.h"
#include "schema/terms.h"

namespace povnet {

/// One application and the term that runs for it on the day asked.
struct DueTerm {
  Values grant;  ///< a row of the dataset adi_grants
  Term term;
};

struct DueQuestion {
  Day on{};
  std::optional<int> within_days;      ///< nearer than the parameter says
  std::optional<std::string> comune;   ///< name, as the dataset has it
  std::optional<std::string> manager;  ///< folded part of the case manager's name
  std::optional<std::string> clock;    ///< "first_meeting", "next_meeting"
  bool all = false;                    ///< also what asks for nothing
};

/// The terms of every running ADI application, worst first, then by due day and application.
std::vector<DueTerm> due_terms(Reader& reader, const TermTexts& texts, const DueQuestion& question);

/// The list for people: who, which term, since when, what to do, what follows if nobody does.
Document due_document(Reader& reader, const TermTexts& texts, const std::vector<DueTerm>& due,
                      const DueQuestion& question);

}  // namespace povnet
