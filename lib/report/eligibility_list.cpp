#include "report/eligibility_list.h"

#include "base/text.h"
#include "domain/eligibility.h"
#include "report/columns.h"
#include "report/notes.h"
#include "report/subject.h"

namespace povnet {
namespace {

/// A rule with what people read of it beside what is judged.
struct RuleOnFile {
  EligibleRule rule = {};
  std::string key = {};
  std::string source = {};
  std::string evidence = {};
  bool verified = false;
};

EligibleFact::Kind fact_kind(const std::string& text) {
  if (text == "isee") return EligibleFact::Kind::isee;
  return text == "care_case" ? EligibleFact::Kind::care_case : EligibleFact::Kind::measure;
}

std::vector<EligibleFact> facts_on_file(Reader& reader, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), "eligibility_facts");
  const Columns column(dataset);
  std::vector<EligibleFact> facts;
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    facts.push_back({.kind = fact_kind(column.text(row, "kind")),
                     .title = column.text(row, "title"),
                     .record = column.text(row, "record"),
                     .first = column.day(row, "first_day"),
                     .last = column.day(row, "last_day"),
                     .pending = column.integer(row, "pending") == 1,
                     .amount = column.integer(row, "amount").value_or(0),
                     .extract = column.day(row, "extract")});
  });
  return facts;
}

std::vector<RuleOnFile> rules_on_file(Reader& reader, const Scope& scope) {
  const Dataset dataset = dataset_named(reader.data(), "eligibility_rules");
  const Columns column(dataset);
  std::vector<RuleOnFile> rules;
  reader.each(dataset, scope, dataset.order, [&](const Values& row) {
    rules.push_back({.rule = {.titles = split(column.text(row, "titles"), " "),
                              .ceiling = column.integer(row, "ceiling"),
                              .case_required = column.integer(row, "case_required") == 1,
                              .title_required = column.integer(row, "title_required") == 1},
                     .key = column.text(row, "key"),
                     .source = column.text(row, "source"),
                     .evidence = column.text(row, "evidence"),
                     .verified = column.integer(row, "verified") == 1});
  });
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

Fields answer_fields(Reader& reader, const EligibilityQuestion& question, const EligibleFinding* finding,
                     const RuleOnFile* rule, const std::vector<EligibleFact>& facts) {
  const std::string answer = answer_label(reader, finding ? finding->answer : Eligible::unknown);
  const std::string missing = finding ? reasons_of(reader, *finding) : no_rule_text(question);
  return {
      .key = "answer",
      .fields = {
          {.key = "record", .label = "Chi", .value = text_cell(question.code)},
          {.key = "fund", .label = "Fondo", .value = text_cell(question.fund)},
          {.key = "annuality", .label = "Annualità", .value = text_cell(std::to_string(question.annuality))},
          {.key = "intervention",
           .label = "Intervento",
           .value = text_cell(question.intervention.value_or("ogni intervento"))},
          {.key = "on", .label = "Giorno", .value = Cell::of(question.on)},
          {.key = "eligible", .label = "Ammissibile", .value = text_cell(answer)},
          {.key = "title",
           .label = "Titolo",
           .value = text_cell(
               finding && finding->answer == Eligible::yes ? title_label(reader, finding->title) : "")},
          {.key = "proof", .label = "Prova", .value = text_cell(finding ? proofs_of(*finding, facts) : "")},
          {.key = "missing", .label = "Perché", .value = text_cell(missing)},
          {.key = "rule", .label = "Regola", .value = text_cell(rule ? rule->key : "")},
          {.key = "source", .label = "Fonte", .value = text_cell(rule ? rule->source : "")},
          {.key = "verified",
           .label = "Verificata",
           .value = text_cell(!rule            ? ""
                              : rule->verified ? "sì"
                                               : "no, da confermare")}}};
}

Table rules_table(Reader& reader, const std::vector<RuleOnFile>& rules,
                  const std::vector<EligibleFinding>& findings, const std::vector<EligibleFact>& facts) {
  std::vector<Row> rows;
  for (std::size_t at = 0; at < rules.size(); ++at)
    rows.push_back(
        {text_cell(rules[at].key), text_cell(join(rules[at].rule.titles, ", ")),
         rules[at].rule.ceiling ? Cell::of(Kind::money, *rules[at].rule.ceiling) : Cell::none(Kind::money),
         text_cell(answer_label(reader, findings[at].answer)), text_cell(proofs_of(findings[at], facts)),
         text_cell(reasons_of(reader, findings[at])), text_cell(rules[at].source),
         text_cell(reader.labels("evidence").at(rules[at].evidence)),
         text_cell(rules[at].verified ? "sì" : "no")});
  return {.key = "rules",
          .title = "Che cosa dice ogni regola",
          .columns = {{.key = "rule", .label = "Regola"},
                      {.key = "titles", .label = "Titoli"},
                      {.key = "ceiling", .label = "ISEE massimo", .kind = Kind::money},
                      {.key = "eligible", .label = "Ammissibile"},
                      {.key = "proof", .label = "Prova"},
                      {.key = "missing", .label = "Perché"},
                      {.key = "source", .label = "Fonte"},
                      {.key = "evidence", .label = "Evidenza"},
                      {.key = "verified", .label = "Verificata"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessuna regola per questo fondo, annualità, giorno e intervento"};
}

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

}  // namespace

Document eligibility_document(Reader& reader, const EligibilityQuestion& question) {
  const Scope scope = scope_for(question);
  load_subject(reader, "subject", scope);
  const auto facts = facts_on_file(reader, scope);
  const auto rules = rules_on_file(reader, scope);
  const auto read_to = measures_read(reader, scope);
  std::vector<EligibleFinding> findings;
  for (const RuleOnFile& one : rules) findings.push_back(judge(one.rule, facts, question.on, read_to));
  const auto at = deciding(findings);
  Sheet sheet{.name = "Ammissibilità", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(
      answer_fields(reader, question, at ? &findings[*at] : nullptr, at ? &rules[*at] : nullptr, facts));
  sheet.blocks.emplace_back(rules_table(reader, rules, findings, facts));
  Document document{.key = "eligible",
                    .title = "Ammissibilità di " + question.code + " il " + italian(question.on)};
  document.as_of = question.on;
  document.sheets.push_back(std::move(sheet));
  document.notes = notes_of(reader, question.on);
  return document;
}

}  // namespace povnet
