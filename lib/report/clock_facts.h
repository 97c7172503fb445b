#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/terms.h"
#include "report/columns.h"
#include "report/reader.h"

namespace povnet {

/// Facts by the id of what they are about.
template <class Fact>
using ById = std::unordered_map<std::int64_t, Fact>;

/// Who answers for a case, and for whom.
struct CaseLine {
  std::string code, comune, protocol;
  std::int64_t staff = 0;  ///< the case manager; 0: none
  std::int64_t person = 0;
  std::int64_t household = 0;
};

struct PersonLine {
  std::string code, surname, name, comune;
};

struct StaffLine {
  std::string code, name;
};

/// What every clock needs to know of cases and persons on a day: each dataset is read once, and only when
/// asked. An id that nothing is known of gives an empty line.
class ClockFacts {
 public:
  ClockFacts(Reader& reader, Scope scope);

  const CaseLine& care_case(std::int64_t id);
  const PersonLine& person(std::int64_t id);
  const StaffLine& staff(std::int64_t id);
  std::int64_t open_case_of(std::int64_t person);

  /// Of the case; where `only` is not 0, those of that member and of the whole household.
  std::vector<Summons> summons_of(std::int64_t care_case, std::int64_t only);
  /// The same, and those of `person` alone.
  std::vector<Justification> justified_of(std::int64_t care_case, std::int64_t person, std::int64_t only);

 private:
  template <class Fact>
  struct OfMember {
    std::int64_t person = 0;  ///< 0: the household
    Fact fact = {};
  };
  using Take = std::function<void(const Columns&, const Values&)>;

  void read_once(const char* dataset, const Take& take);

  Reader& reader_;
  Scope scope_;
  std::unordered_map<std::string, bool> read_;
  ById<CaseLine> cases_;
  ById<PersonLine> persons_;
  ById<StaffLine> staff_;
  ById<std::int64_t> open_case_;
  ById<std::vector<OfMember<Summons>>> summons_;
  ById<std::vector<OfMember<Justification>>> justified_;
  ById<std::vector<Justification>> justified_persons_;
};

}  // namespace povnet
