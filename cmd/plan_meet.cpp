#include "cmd/plan.h"
#include "cmd/plan_act.h"
#include "intake/case_acts.h"

namespace povnet {
namespace {

/// Option -> column of the meeting.
const std::vector<std::pair<std::string, std::string>>& said() {
  static const std::vector<std::pair<std::string, std::string>> columns{
      {"--kind", "kind"},       {"--present", "present"}, {"--results", "results"},
      {"--staff", "staff"},     {"--minutes", "minutes"}, {"--commitments", "commitments_kept"},
      {"--changes", "changes"}, {"--setting", "setting"}};
  return columns;
}

int run_meet(Call& call) {
  MeetRequest request{.care_case = call.text("PRESA-IN-CARICO"), .fields = {}};
  for (const auto& [option, column] : said())
    if (const auto text = call.maybe(option)) request.fields[column] = *text;
  if (const auto next = call.maybe_day("--next")) request.fields["next_on"] = iso(*next);
  return run_act(call, "plan meet",
                 [&request](ActWriter& writer) { return record_meeting(writer, request); });
}

}  // namespace

Command plan_meet_command() {
  return act_command(
      "meet", "registra un incontro di monitoraggio", {case_operand()},
      {{"--present", "TESTO", "chi c'era"},
       {"--results", "TESTO", "che cosa è emerso"},
       {"--commitments", "TESTO", "quali impegni sono stati mantenuti"},
       {"--changes", "TESTO", "che cosa cambia"},
       {"--next", "GIORNO", "quando ci si rivede"},
       {.name = "--kind", .value = "TIPO", .help = "una voce di meeting_kind", .fallback = "monitoring"},
       {"--setting", "LUOGO", "una voce di contact_setting"},
       {"--minutes", "MINUTI", "quanto è durato"},
       {"--staff", "OPERATORE", "chi l'ha tenuto"}},
      run_meet);
}

}  // namespace povnet
