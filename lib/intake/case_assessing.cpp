#include "intake/case_acts.h"
#include "intake/case_steps.h"

namespace povnet {
namespace {

ActAnswer open_analysis_of(ActWriter& writer, const CaseOnFile& care_case, CaseFacts facts,
                           const AssessRequest& request, const std::string& tool) {
  facts.analysis_open = open_analysis(writer.db(), care_case.id, tool).has_value();
  if (allows(writer, CaseAct::assess, facts)) {
    const std::int64_t version = *select_first(
        writer.db(), "SELECT coalesce(max(version), 0) + 1 FROM assessment WHERE care_case = ? AND tool = ?",
        [](ResultRow& row) { return row.integer(); }, care_case.id, tool);
    writer.mark("analysis", writer.add("assessment",
                                       {{"care_case", care_case.code},
                                        {"tool", tool},
                                        {"version", std::to_string(version)},
                                        {"opened_on", iso(writer.on())},
                                        {"staff", request.staff}},
                                       "aperta"));
    set_stage(writer, care_case, tool == "QA" ? "qa_open" : "ap_open");
  }
  return writer.answer(key_of(CaseAct::assess), care_case.code);
}

/// Areas are told by their labels.
std::vector<AreaFacts> with_labels(ActWriter& writer, std::vector<AreaFacts> areas) {
  for (AreaFacts& one : areas) one.area = writer.label("assessment_area", one.area);
  return areas;
}

void know_analysis(ActWriter& writer, const std::optional<AnalysisOnFile>& analysis, const std::string& tool,
                   CaseFacts& facts) {
  const ActTexts& texts = writer.texts(key_of(CaseAct::conclude));
  facts.analysis_open = analysis.has_value();
  facts.asks_outcome = texts.lists_code("with_outcome", tool);
  if (analysis) facts.areas = with_labels(writer, areas_of(writer.db(), analysis->id));
  if (texts.lists_code("with_all_areas", tool))
    for (const std::string& area : writer.codes(key_of(CaseAct::conclude), "areas"))
      facts.areas_asked.push_back(writer.label("assessment_area", area));
}

ActAnswer conclude_analysis_of(ActWriter& writer, const CaseOnFile& care_case, CaseFacts facts,
                               const std::string& tool, const std::string& outcome) {
  const auto analysis = open_analysis(writer.db(), care_case.id, tool);
  know_analysis(writer, analysis, tool, facts);
  facts.has_outcome = !outcome.empty();
  if (allows(writer, CaseAct::conclude, facts)) {
    Typed fields{{"closed_on", iso(writer.on())}};
    if (!outcome.empty()) fields["outcome"] = outcome;
    writer.set("assessment", analysis->id, fields, "conclusa");
    writer.mark("analysis", analysis->code);
    set_stage(writer, care_case, tool == "QA" ? "qa_closed" : "ap_closed");
    const bool complex = writer.texts(key_of(CaseAct::conclude)).lists_code("complex", outcome);
    writer.tag(complex ? "complex" : "plan");
  }
  return writer.answer(key_of(CaseAct::conclude), care_case.code);
}

}  // namespace

ActAnswer assess_case(ActWriter& writer, const AssessRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  const std::string tool = code_named(writer, "assessment_tool", request.tool);
  const std::string outcome =
      request.outcome.empty() ? "" : code_named(writer, "assessment_outcome", request.outcome);
  writer.mark("tool", writer.label("assessment_tool", tool));
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  if (request.conclude || !outcome.empty())
    return conclude_analysis_of(writer, care_case, std::move(facts), tool, outcome);
  return open_analysis_of(writer, care_case, std::move(facts), request, tool);
}

}  // namespace povnet
