#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "report/reader.h"
#include "schema/check.h"

namespace povnet {

/// One record that a check found wrong.
struct Found {
  std::string record;
  std::string detail;
  std::string day;  ///< ISO; empty where the fault has none
};

/// A check that ran: the severity it may have, and what it found.
struct Checked {
  Check check;
  Severity severity = Severity::warning;
  std::vector<Found> found;
};

/// A check that rests on a rule or a parameter which no officer has verified is at most a warning.
Severity severity_of(Reader& reader, const Check& check, Day as_of);

/// The records that one check finds, in the order of their codes; those with a day only within the scope.
Checked run_check(Reader& reader, const Check& check, const Scope& scope);

/// The same for the records of temp.subject alone (subject.h): what is wrong around one record.
Checked run_check_on_subject(Reader& reader, const Check& check, const Scope& scope);

/// Worst first, then by check and record.
Document checks_document(Reader& reader, std::vector<Checked> checked, Day as_of);

/// What there is to check.
Document list_of_checks(Reader& reader, Day as_of);

/// What one check means and what to do.
Document check_explained(Reader& reader, const Check& check, Day as_of);

}  // namespace povnet
