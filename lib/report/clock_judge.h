#pragma once

#include <memory>
#include <string>

#include "report/clock_facts.h"
#include "report/clock_rows.h"
#include "report/clocks.h"
#include "report/dated_parameters.h"

namespace povnet {

/// Makes a term of a clock's row on a day: whose it is, how it stands, what to do about it.
class ClockJudge {
 public:
  ClockJudge(Reader& reader, const Scope& scope);

  /// Whose it is: the case of the person where the clock names none, the person of the case likewise.
  DueTerm placed(const std::shared_ptr<const Clock>& clock, const ClockRow& row);

  /// How it stands; nobody can say while a parameter of its clock has no value on the day asked.
  void judge(DueTerm& due, const ClockRow& row);

  /// Parameters of the clock without a value on the day asked.
  std::vector<std::string> without_value(const Clock& clock);

  ClockFacts& facts() { return facts_; }
  const ClockTexts& texts() const { return texts_; }

 private:
  void set_person(DueTerm& due);
  void set_staff(DueTerm& due, std::int64_t manager, std::int64_t own);
  TermRules rules_of(const Clock& clock, const ClockRow& row);
  TermFacts facts_of(const DueTerm& due, const ClockRow& row);
  std::string missing_in(const Clock& clock, const ClockRow& row, const TermRules& rules) const;
  void say(DueTerm& due, const std::string& missing);
  void set_register_by(DueTerm& due);

  Day on_;
  ClockTexts texts_;
  WorkingDays calendar_;
  ClockFacts facts_;
  DatedParameters parameters_;
};

}  // namespace povnet
