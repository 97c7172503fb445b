#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "domain/conditions.h"

namespace povnet {

/// Acts on a case, or on the household it is about, that are still to be done. What has happened already, or
/// was decided in GePI, is recorded as it came and only told: see CaseFacts::mirrored.
enum class CaseAct {
  open,
  level,
  assign,
  hand_over,  ///< all that a colleague who leaves holds
  assess,     ///< an analysis begins
  conclude,   ///< and ends
  draft,
  sign,
  meet,
  move,
  leave,  ///< the Ambito
  split,
  join,
  close,
  reopen
};

std::string_view key_of(CaseAct act);  ///< "hand_over": the name of the file of its texts

enum class CaseStage { none, open, closed };

struct GoalFacts {
  std::string code;
  bool complete = false;  ///< objective, area, agreed aim and day
  bool has_result = false;
};

struct CommitmentFacts {
  std::string code;
  int owners = 0;        ///< person, worker, body or somebody in words
  bool binding = false;  ///< the measure depends on it
  bool owner_is_bound = false;
  std::optional<int> owner_age = {};  ///< years on the day of the act
  bool decided = false;               ///< kept, not kept or dropped
};

/// One area of an analysis.
struct AreaFacts {
  std::string area;
  bool need = false;
  bool resource = false;  ///< "none found" is one
  bool explained = true;  ///< what was not assessed says why
};

/// What is known when an act is asked for. Lists hold the codes of the records they speak of.
struct CaseFacts {
  CaseStage stage = CaseStage::none;
  bool mirrored = false;  ///< decided in GePI: recorded, not asked again
  Day on{};
  Day today{};
  std::optional<Day> opened_on = {};
  std::optional<Day> closed_on = {};
  bool has_reason = true;

  std::vector<std::string> other_open_cases = {};  ///< of the same household or person
  bool light = false;
  bool risk_screened = false;
  bool in_target = true;  ///< dwells in the Ambito, for all that is known
  bool same_level = false;
  bool same_comune = false;

  bool staff_in_service = true;
  bool already_assigned = false;
  bool same_staff = false;

  bool analysis_open = false;
  bool asks_outcome = false;  ///< of a preliminary analysis
  bool has_outcome = false;
  std::vector<AreaFacts> areas = {};
  std::vector<std::string> areas_asked = {};  ///< all of them: a framework of analysis

  bool has_draft = false;
  bool analysed = false;  ///< the analysis that this plan asks for is concluded
  bool complex = false;   ///< outcome C
  bool framework_concluded = false;
  int professions = 0;
  int professions_asked = 0;
  int adult_age = 0;
  int steps = 0;  ///< expected results of the plan
  std::vector<GoalFacts> goals = {};
  std::vector<CommitmentFacts> commitments = {};

  bool asks_results = true;
  bool asks_handover = false;
  bool has_handover = false;

  std::vector<std::string> strangers = {};  ///< named, and not of the household on that day
  bool head_leaves = false;
  bool same_household = false;
  bool household_ended = false;
};

/// Every condition of the act that does not hold, in the order in which they are told.
std::vector<Unmet> unmet(CaseAct act, const CaseFacts& facts);

}  // namespace povnet
