#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "document/document.h"
#include "domain/terms.h"
#include "report/reader.h"
#include "schema/clock.h"
#include "store/record_code.h"

namespace povnet {

/// One record and the term that runs for it on the day asked.
struct DueTerm {
  std::shared_ptr<const Clock> clock;
  std::string record;  ///< code of what the term is about: a grant, a plan, a referral ...
  std::int64_t care_case = 0;
  std::int64_t person = 0;
  std::string case_code, protocol, person_code, surname, name, comune;
  std::string staff_code, staff;      ///< who has to see to it
  std::string manager_code, manager;  ///< the case manager
  Term term;
  std::optional<Day> start;
  std::optional<Day> register_by;        ///< last day that still saves a month's payment
  std::optional<Day> reference_day;      ///< of the extract the record came with
  std::string state, todo, consequence;  ///< in words; `term.state` has the key
};

struct DueQuestion {
  Day on{};
  std::optional<int> within_days = std::nullopt;      ///< running and near ones: only so near
  std::optional<std::string> clock = std::nullopt;    ///< its key
  std::optional<std::string> area = std::nullopt;     ///< "adi", "casi" ...
  std::optional<std::string> comune = std::nullopt;   ///< name, folded
  std::optional<std::string> manager = std::nullopt;  ///< folded part of the case manager's name
  std::optional<std::string> staff = std::nullopt;  ///< code: the case manager's, or of who has to see to it
  /// A case, a person (with the case where the person lives), a household, or what the term is about.
  std::optional<RecordRef> about = std::nullopt;
  bool all = false;  ///< also what asks for nothing
};

/// The terms of every clock, worst first: by state, then terms of law before those of the office, then by
/// day. Fault::usage for a clock or an area that does not exist.
std::vector<DueTerm> due_terms(Reader& reader, const DueQuestion& question);

/// One row a term, for a list or a block of a page; columns that the screen has no room for stand aside.
Table clocks_table(const std::vector<DueTerm>& due);

/// The list for people: what to do and what follows if nobody does, then the table. Notes are the caller's.
Document due_document(const std::vector<DueTerm>& due, const DueQuestion& question);

/// A sentence for each parameter that has no value on that day: the clocks that rest on it cannot be relied
/// on.
std::vector<std::string> missing_rules(Reader& reader, const DueQuestion& question);

}  // namespace povnet
