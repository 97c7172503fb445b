#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/period.h"

namespace povnet {

enum class Eligible { no, unknown, yes };

/// Why a rule does not say yes; keys of eligibility_reason. Those of `unknown` name what is missing.
enum class EligibleReason {
  no_measure,       ///< no
  isee_over,        ///< no
  no_case,          ///< no
  measure_undated,  ///< the rest: cannot say
  measure_pending,
  measures_not_read,
  no_isee,
  isee_undated,
  no_ceiling,
  case_undated
};
Eligible answer_of(EligibleReason reason);

/// What is on file about who asks: a measure, an ISEE, a case taken in charge.
struct EligibleFact {
  enum class Kind { measure, isee, care_case };
  Kind kind = Kind::measure;
  std::string title = {};           ///< beneficiary_title of a measure
  std::string record = {};          ///< the proof
  std::optional<Day> first = {};    ///< nothing: the day is not known
  std::optional<Day> last = {};     ///< nothing: still so
  bool pending = false;             ///< a measure that was asked for
  std::int64_t amount = 0;          ///< ISEE, cents
  std::optional<Day> extract = {};  ///< of the file that says so
};

/// One row of the register of eligibility rules that fits fund, annuality, day and intervention.
struct EligibleRule {
  std::vector<std::string> titles = {};
  std::optional<std::int64_t> ceiling = {};  ///< ISEE, cents
  bool case_required = false;
  bool title_required = true;
};

struct EligibleFinding {
  Eligible answer = Eligible::no;
  std::string title = {};                ///< the one that decides
  std::vector<std::size_t> proofs = {};  ///< places among the facts
  std::vector<EligibleReason> reasons = {};
};

std::string_view key_of(Eligible answer);
std::string_view key_of(EligibleReason reason);

/// What one rule says on that day. `measures_read`: the last day that an extract of the measures speaks of.
EligibleFinding judge(const EligibleRule& rule, std::span<const EligibleFact> facts, Day on,
                      const std::optional<Day>& measures_read);

/// One rule that says yes is enough; else one that cannot say; nothing where there is no rule.
std::optional<std::size_t> deciding(std::span<const EligibleFinding> findings);

}  // namespace povnet
