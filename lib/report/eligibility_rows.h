#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/eligibility.h"
#include "report/eligibility_list.h"

namespace povnet {

/// A rule with what people read of it beside what is judged.
struct RuleOnFile {
  EligibleRule rule = {};
  std::string key = {};
  std::string source = {};
  std::string evidence = {};
  bool verified = false;
};

Scope scope_for(const EligibilityQuestion& question);

/// Each fact of the dataset, with who it is of where the dataset says so. A row that only says who has no
/// kind and no record.
void each_fact(Reader& reader, const std::string& dataset, const Scope& scope,
               const std::function<void(const std::string& asker, const EligibleFact& fact)>& take);

std::vector<RuleOnFile> rules_on_file(Reader& reader, const Scope& scope);

/// The last day that an extract of the measures speaks of.
std::optional<Day> measures_read(Reader& reader, const Scope& scope);

std::string proofs_of(const EligibleFinding& finding, const std::vector<EligibleFact>& facts);
std::string reasons_of(Reader& reader, const EligibleFinding& finding);
std::string title_label(Reader& reader, const std::string& title);
std::string answer_label(Reader& reader, Eligible answer);
std::string no_rule_text(const EligibilityQuestion& question);

}  // namespace povnet
