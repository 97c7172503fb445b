#include "intake/puc_acts.h"

#include <algorithm>

#include "base/error.h"
#include "intake/case_steps.h"
#include "intake/dated_rows.h"
#include "intake/puc_facts.h"
#include "intake/puc_titles.h"
#include "store/record_code.h"
#include "store/row.h"

namespace povnet {
namespace {

Day typed_day(const std::string& text, const std::string& option) {
  if (const auto day = parse_day(text)) return *day;
  throw Error(Fault::usage, option + ": \"" + text + "\" non è un giorno", "scrivilo come 2026-03-09");
}

std::optional<Day> maybe_typed(const std::string& text, const std::string& option) {
  return text.empty() ? std::nullopt : std::optional(typed_day(text, option));
}

std::string hours_text(const std::optional<Minutes>& minutes) { return minutes ? clock(*minutes) : "?"; }

void mark_day(ActWriter& writer, const std::string& name, const std::optional<Day>& day) {
  writer.mark(name, day ? italian(*day) : "non si sa quando");
}

bool allows_puc(ActWriter& writer, PucAct act, const PucOnFile& project, const PucFacts& facts) {
  writer.mark("project", project.number);
  writer.mark("least", hours_text(facts.week_least));
  writer.mark("most", hours_text(facts.week_most));
  writer.mark("hours", hours_text(facts.weekly));
  writer.mark("in_all", hours_text(facts.weekly + facts.elsewhere));
  writer.mark("first", italian(facts.held.first));
  writer.mark("notice", std::to_string(facts.inail_notice));
  writer.mark("inail_by", italian(writer.on() - std::chrono::days{facts.inail_notice}));
  mark_day(writer, "project_starts", facts.project_starts);
  mark_day(writer, "project_ends", facts.project_ends);
  return writer.allows(key_of(act), unmet(act, facts));
}

PucAssignment assignment_named(ActWriter& writer, const std::string& text) {
  PucAssignment assignment =
      puc_assignment_on_file(writer.db(), record_named(writer, "puc_assignment", text));
  writer.mark("assignment", assignment.code);
  return assignment;
}

Minutes typed_hours(const std::string& text) {
  if (const auto minutes = parse_minutes(text)) return *minutes;
  throw Error(Fault::usage, "--hours: \"" + text + "\" non sono ore", "per esempio 8 o 7:30");
}

std::string iso_or_nothing(const std::optional<Day>& day) { return day ? iso(*day) : std::string{}; }

PucAssignment to_be(ActWriter& writer, const PucAssignRequest& request, const PucOnFile& project) {
  PucAssignment assignment;
  assignment.project = project.id;
  assignment.person = record_named(writer, "person", request.person);
  assignment.starts_on = maybe_typed(request.starts, "--from");
  if (!assignment.starts_on)
    assignment.starts_on = std::max(writer.on(), project.starts_on.value_or(writer.on()));
  assignment.ends_on = request.ends.empty() ? project.ends_on : maybe_typed(request.ends, "--to");
  assignment.weekly = request.hours.empty() ? project.weekly : std::optional(typed_hours(request.hours));
  assignment.consents = request.consents;
  assignment.title = request.title.empty() ? puc_title_on(writer, assignment.person, *assignment.starts_on)
                                           : code_named(writer, "puc_title", request.title);
  return assignment;
}

Typed fields_of(ActWriter& writer, const PucAssignRequest& request, const PucAssignment& assignment) {
  Typed fields{
      {"puc_project", code_of(writer.db(), {"puc_project", assignment.project})},
      {"person", code_of(writer.db(), {"person", assignment.person})},
      {"title", assignment.title},
      {"measure_grant", puc_grant_on(writer, assignment.person, assignment.title, *assignment.starts_on)},
      {"status", "proposed"},
      {"proposed_on", iso(writer.on())},
      {"starts_on", iso_or_nothing(assignment.starts_on)},
      {"ends_on", iso_or_nothing(assignment.ends_on)},
      {"weekly_minutes", hours_text(assignment.weekly)},
      {"puc_slot", request.slot},
      {"status_reason", writer.reason()}};
  if (assignment.consents) fields["other_comune_consent"] = "si";
  return fields;
}

/// Minutes missed without a reason, as far as the register has them.
Minutes unjustified_of(ActWriter& writer, const PucAssignment& assignment) {
  return select_first(
             writer.db(), R"sql(
      SELECT coalesce(sum(minutes), 0) FROM puc_attendance
       WHERE puc_project = ?1 AND person = ?2 AND kind = 'unjustified'
         AND day BETWEEN coalesce(?3, '') AND ?4)sql",
             [](ResultRow& row) { return row.integer(); }, assignment.project, assignment.person,
             assignment.starts_on, writer.on())
      .value_or(0);
}

void say_what_remains(ActWriter& writer, const PucAssignment& assignment, const PucFacts& facts,
                      const std::string& reason) {
  const Minutes missed = unjustified_of(writer, assignment);
  const auto days = figure_on(writer.data(), "PUC_INAIL_CESSATION_DAYS", writer.on());
  writer.mark("unjustified", clock(missed));
  if (days) writer.mark("cease_by", italian(writer.on() + std::chrono::days{*days}));
  const bool began = facts.stage != PucStage::proposed;
  writer.tag("began", began);
  writer.tag("cease", began && days.has_value());
  writer.tag("unjustified", missed > 0);
  writer.tag(reason);
}

/// What never began has no days: a proposal that ends.
Typed ending_of(ActWriter& writer, const PucFacts& facts, const std::string& reason) {
  const auto& complete = writer.texts(key_of(PucAct::close)).list("complete");
  const bool done = std::ranges::find(complete, reason) != complete.end();
  Typed fields{{"close_reason", reason},
               {"status", done ? "completed" : "interrupted"},
               {"status_reason", writer.reason()}};
  if (facts.stage == PucStage::proposed) {
    fields["status"] = "interrupted";
    fields["starts_on"] = fields["ends_on"] = "";
  } else {
    fields["ends_on"] = iso(writer.on());
  }
  return fields;
}

}  // namespace

ActAnswer assign_to_puc(ActWriter& writer, const PucAssignRequest& request) {
  const PucOnFile project = puc_on_file(writer.db(), record_named(writer, "puc_project", request.project));
  const PucAssignment assignment = to_be(writer, request, project);
  const PucFacts facts = puc_facts(writer, project, assignment);
  writer.mark("title", assignment.title.empty() ? "" : writer.label("puc_title", assignment.title));
  std::string code;
  if (allows_puc(writer, PucAct::assign, project, facts)) {
    code = writer.add("puc_assignment", fields_of(writer, request, assignment), "abbinamento proposto");
    writer.mark("assignment", code);
  }
  writer.tag("visit", facts.asks_visit);
  writer.tag("equipment", facts.asks_equipment);
  return writer.answer(key_of(PucAct::assign), code);
}

ActAnswer start_puc(ActWriter& writer, const PucStartRequest& request) {
  PucAssignment assignment = assignment_named(writer, request.assignment);
  const PucOnFile project = puc_on_file(writer.db(), assignment.project);
  if (!request.trained.empty()) assignment.trained_on = typed_day(request.trained, "--training");
  if (!request.equipped.empty()) assignment.equipped_on = typed_day(request.equipped, "--equipment");
  if (!request.visited.empty()) assignment.visited_on = typed_day(request.visited, "--visit");
  const bool resumes = assignment.status == "suspended";
  if (!resumes) assignment.starts_on = writer.on();
  PucFacts facts = puc_facts(writer, project, assignment);
  if (resumes) facts.held.first = writer.on();
  writer.mark("title", writer.label("puc_title", assignment.title));
  if (allows_puc(writer, PucAct::start, project, facts)) {
    writer.set("puc_assignment", assignment.id,
               {{"status", "active"},
                {"status_reason", writer.reason()},
                {"starts_on", iso_or_nothing(assignment.starts_on)},
                {"safety_training_on", iso_or_nothing(assignment.trained_on)},
                {"equipment_on", iso_or_nothing(assignment.equipped_on)},
                {"medical_visit_on", iso_or_nothing(assignment.visited_on)}},
               resumes ? "riprende" : "inizia");
    if (resumes)
      end_rows(writer, "puc_suspension", {{"puc_assignment", assignment.code}},
               writer.on() - std::chrono::days{1}, "sospensione finita");
  }
  return writer.answer(key_of(PucAct::start), assignment.code);
}

ActAnswer suspend_puc(ActWriter& writer, const std::string& text) {
  const PucAssignment assignment = assignment_named(writer, text);
  const PucOnFile project = puc_on_file(writer.db(), assignment.project);
  if (allows_puc(writer, PucAct::suspend, project, puc_facts(writer, project, assignment))) {
    writer.set("puc_assignment", assignment.id, {{"status", "suspended"}, {"status_reason", writer.reason()}},
               "sospeso");
    writer.add(
        "puc_suspension",
        {{"puc_assignment", assignment.code}, {"valid_from", iso(writer.on())}, {"reason", writer.reason()}},
        "sospensione");
  }
  return writer.answer(key_of(PucAct::suspend), assignment.code);
}

ActAnswer close_puc(ActWriter& writer, const std::string& text, const std::string& reason_text) {
  const PucAssignment assignment = assignment_named(writer, text);
  const PucOnFile project = puc_on_file(writer.db(), assignment.project);
  const std::string reason = code_named(writer, "puc_close_reason", reason_text);
  const PucFacts facts = puc_facts(writer, project, assignment);
  writer.mark("reason", writer.label("puc_close_reason", reason));
  if (allows_puc(writer, PucAct::close, project, facts)) {
    writer.set("puc_assignment", assignment.id, ending_of(writer, facts, reason), "concluso");
    if (facts.stage == PucStage::suspended)
      end_rows(writer, "puc_suspension", {{"puc_assignment", assignment.code}}, writer.on(),
               "finisce con il PUC");
    say_what_remains(writer, assignment, facts, reason);
  }
  return writer.answer(key_of(PucAct::close), assignment.code);
}

}  // namespace povnet
