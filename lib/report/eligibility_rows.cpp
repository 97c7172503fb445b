#include "report/eligibility_rows.h"

#include "base/text.h"
#include "report/columns.h"

namespace povnet {
namespace {

EligibleFact::Kind fact_kind(const std::string& text) {
  if (text == "isee") return EligibleFact::Kind::isee;
  return text == "care_case" ? EligibleFact::Kind::care_case : EligibleFact::Kind::measure;
}

EligibleFact fact_of(const Columns& column, const Values& row) {
  return {.kind = fact_kind(column.text(row, "kind")),
          .title = column.text(row, "title"),
          .record = column.text(row, "record"),
          .first = column.day(row, "first_day"),
          .last = column.day(row, "last_day"),
          .pending = column.integer(row, "pending") == 1,
          .amount = column.integer(row, "amount").value_or(0),
          .extract = column.day(row, "extract")};
}

RuleOnFile rule_of(const Columns& column, const Values& row) {
  return {.rule = {.titles = split(column.text(row, "titles"), " "),
                   .ceiling = column.integer(row, "ceiling"),
                   .case_required = column.integer(row, "case_required") == 1,
                   .title_required = column.integer(row, "title_required") == 1},
          .key = column.text(row, "key"),
          .source = column.text(row, "source"),
          .evidence = column.text(row, "evidence"),
          .verified = column.integer(row, "verified") == 1};
}

}  // namespace

Scope scope_for(const EligibilityQuestion& question) {
  Scope scope = scope_of({question.on, question.on}, question.on);
  scope.named = {{":record", question.id},
                 {":register", question.reg},
                 {":fund", question.fund},
                 {":annuality", question.annuality},
                 {":intervention", Value{}}};
  if (question.intervention) scope.named[":intervention"] = *question.intervention;
  return scope;
}

void each_fact(Reader& reader, const std::string& name, const Scope& scope,
               const std::function<void(const std::string& asker, const EligibleFact& fact)>& take) {
  const Dataset dataset = dataset_named(reader.data(), name);
  const Columns column(dataset);
  const bool of_many = dataset.record == "asker";
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    take(of_many ? column.text(row, "asker") : std::string{}, fact_of(column, row));
  });
}

std::vector<RuleOnFile> rules_on_file(Reader& reader, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), "eligibility_rules");
  const Columns column(dataset);
  std::vector<RuleOnFile> rules;
  reader.each(dataset, scope, dataset.order,
              [&](const Values& row) { rules.push_back(rule_of(column, row)); });
  return rules;
}

std::optional<Day> measures_read(Reader& reader, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), "measures_read");
  const Columns column(dataset);
  std::optional<Day> day;
  reader.each(dataset, scope, {}, [&](const Values& row) { day = column.day(row, "day"); });
  return day;
}

std::string proofs_of(const EligibleFinding& finding, const std::vector<EligibleFact>& facts) {
  std::vector<std::string> words;
  for (const std::size_t at : finding.proofs)
    words.push_back(facts[at].record +
                    (facts[at].extract ? " (estrazione del " + italian(*facts[at].extract) + ")" : ""));
  return join(words, ", ");
}

std::string reasons_of(Reader& reader, const EligibleFinding& finding) {
  std::vector<std::string> words;
  for (const EligibleReason reason : finding.reasons)
    words.push_back(reader.labels("eligibility_reason").at(std::string(key_of(reason))));
  return join(words, "; ");
}

std::string title_label(Reader& reader, const std::string& title) {
  const auto& labels = reader.labels("beneficiary_title");
  const auto found = labels.find(title);
  return found == labels.end() ? title : found->second;
}

std::string answer_label(Reader& reader, Eligible answer) {
  return reader.labels("eligible").at(std::string(key_of(answer)));
}

std::string no_rule_text(const EligibilityQuestion& question) {
  return question.intervention ? "manca una regola per questo fondo, annualità, giorno e intervento"
                               : "manca una regola per questo fondo, annualità e giorno che valga per ogni "
                                 "intervento: indicare --intervention";
}

}  // namespace povnet
