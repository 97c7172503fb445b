#include "report/eligibility_list.h"

#include "base/text.h"
#include "report/columns.h"
#include "report/eligibility_rows.h"
#include "report/notes.h"
#include "report/subject.h"

namespace povnet {
namespace {

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

}  // namespace

Document eligibility_document(Reader& reader, const EligibilityQuestion& question) {
  const Scope scope = scope_for(question);
  load_subject(reader, "subject", scope);
  std::vector<EligibleFact> facts;
  each_fact(reader, "eligibility_facts", scope,
            [&facts](const std::string&, const EligibleFact& fact) { facts.push_back(fact); });
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
