#include <array>

#include "report/columns.h"
#include "report/eligibility_rows.h"
#include "report/notes.h"

namespace povnet {
namespace {

using Counts = std::array<std::int64_t, 3>;  ///< by Eligible

/// Who asks, one after the other, with what is on file about each.
class Askers {
 public:
  Askers(Reader& reader, const EligibilityQuestion& question, const Scope& scope)
      : reader_(reader),
        question_(question),
        rules_(rules_on_file(reader, scope)),
        read_to_(measures_read(reader, scope)) {}

  void take(const std::string& asker, const EligibleFact& fact) {
    if (asker != asker_) finish();
    asker_ = asker;
    if (!fact.record.empty()) facts_.push_back(fact);
  }

  /// Judges the last one.
  void finish() {
    if (!asker_.empty()) rows_.push_back(judged());
    facts_.clear();
  }

  std::vector<Row> rows() && { return std::move(rows_); }
  const Counts& counts() const { return counts_; }

 private:
  Row judged() {
    std::vector<EligibleFinding> findings;
    for (const RuleOnFile& one : rules_) findings.push_back(judge(one.rule, facts_, question_.on, read_to_));
    const auto at = deciding(findings);
    const EligibleFinding finding = at ? findings[*at] : EligibleFinding{.answer = Eligible::unknown};
    ++counts_[static_cast<std::size_t>(finding.answer)];
    return {text_cell(asker_),
            text_cell(answer_label(reader_, finding.answer)),
            text_cell(finding.answer == Eligible::yes ? title_label(reader_, finding.title) : ""),
            text_cell(proofs_of(finding, facts_)),
            text_cell(at ? reasons_of(reader_, finding) : no_rule_text(question_)),
            text_cell(at ? rules_[*at].key : "")};
  }

  Reader& reader_;
  const EligibilityQuestion& question_;
  std::vector<RuleOnFile> rules_;
  std::optional<Day> read_to_;
  std::string asker_ = {};
  std::vector<EligibleFact> facts_ = {};
  std::vector<Row> rows_ = {};
  Counts counts_ = {};
};

Fields counted(Reader& reader, const EligibilityQuestion& question, const Counts& counts) {
  Fields fields{
      .key = "counts",
      .fields = {
          {.key = "fund", .label = "Fondo", .value = text_cell(question.fund)},
          {.key = "annuality", .label = "Annualità", .value = text_cell(std::to_string(question.annuality))},
          {.key = "intervention",
           .label = "Intervento",
           .value = text_cell(question.intervention.value_or("ogni intervento"))}}};
  for (const Eligible answer : {Eligible::yes, Eligible::unknown, Eligible::no})
    fields.fields.push_back({.key = std::string(key_of(answer)),
                             .label = "Quanti: " + answer_label(reader, answer),
                             .value = Cell::of(Kind::integer, counts[static_cast<std::size_t>(answer)])});
  return fields;
}

Table askers_table(std::vector<Row> rows) {
  return {.key = "askers",
          .title = "Nuclei, e persone senza nucleo",
          .columns = {{.key = "record", .label = "Chi"},
                      {.key = "eligible", .label = "Ammissibile"},
                      {.key = "title", .label = "Titolo"},
                      {.key = "proof", .label = "Prova"},
                      {.key = "missing", .label = "Perché"},
                      {.key = "rule", .label = "Regola"}},
          .rows = rows_of(std::move(rows)),
          .if_empty = "nessun nucleo, e nessuna persona con un beneficio, un ISEE o una presa in carico"};
}

}  // namespace

Document eligibility_of_all(Reader& reader, const EligibilityQuestion& question) {
  const Scope scope = scope_for(question);
  Askers askers(reader, question, scope);
  each_fact(reader, "eligibility_askers", scope,
            [&askers](const std::string& asker, const EligibleFact& fact) { askers.take(asker, fact); });
  askers.finish();
  Sheet sheet{.name = "Ammissibilità", .blocks = {}, .landscape = true};
  sheet.blocks.emplace_back(counted(reader, question, askers.counts()));
  sheet.blocks.emplace_back(askers_table(std::move(askers).rows()));
  Document document{.key = "eligible", .title = "Ammissibilità di tutti il " + italian(question.on)};
  document.as_of = question.on;
  document.sheets.push_back(std::move(sheet));
  document.notes = notes_of(reader, question.on);
  return document;
}

}  // namespace povnet
