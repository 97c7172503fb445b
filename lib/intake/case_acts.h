#pragma once

#include <string>
#include <vector>

#include "intake/act_writer.h"

namespace povnet {

/// The acts of a case. Each gathers what is known, asks lib/domain whether it may be done, writes it, and
/// answers. Codes are as typed: whatever References finds. Empty texts: not said.

struct OpenRequest {
  std::string subject;  ///< a household or a person
  std::string level;
  std::string comune;
  std::string manager;
  std::string protocol;  ///< of GePI: mirrored
  std::string channel;
};
ActAnswer open_case(ActWriter& writer, const OpenRequest& request);
/// A new case of the same household or person, that goes on from a closed one.
ActAnswer reopen_case(ActWriter& writer, const std::string& care_case, const std::string& manager);

ActAnswer change_level(ActWriter& writer, const std::string& care_case, const std::string& level);

struct AssignRequest {
  std::string care_case;
  std::string staff;
  std::string role;
};
ActAnswer assign_case(ActWriter& writer, const AssignRequest& request);

/// Every role, delegation and review that `former` holds on that day; of one comune where it is named.
struct HandOverRequest {
  std::string former;
  std::string staff;
  std::string comune;
};
ActAnswer hand_over(ActWriter& writer, const HandOverRequest& request);

struct AssessRequest {
  std::string care_case;
  std::string tool;
  std::string outcome;
  bool conclude = false;  ///< an outcome concludes, too
  std::string staff;
};
ActAnswer assess_case(ActWriter& writer, const AssessRequest& request);

ActAnswer draft_plan(ActWriter& writer, const std::string& care_case, const std::string& kind);

struct SignRequest {
  std::string care_case;
  std::string next_review;  ///< ISO
  std::string signed_by;
  std::string protocol;  ///< of GePI: mirrored
};
ActAnswer sign_plan(ActWriter& writer, const SignRequest& request);

struct MeetRequest {
  std::string care_case;
  Typed fields;  ///< of the meeting, but for case, day and plan
};
ActAnswer record_meeting(ActWriter& writer, const MeetRequest& request);

/// To another comune of the Ambito the case goes on; out of it, it is closed with `handover`.
struct MoveRequest {
  std::string care_case;
  std::string to;  ///< a comune or an Ambito
  std::string handover;
};
ActAnswer move_case(ActWriter& writer, const MoveRequest& request);

struct CloseRequest {
  std::string care_case;
  std::string reason;  ///< case_close_reason
  std::string handover;
  std::string continues;  ///< an organisation
};
ActAnswer close_case(ActWriter& writer, const CloseRequest& request);

struct SplitRequest {
  std::string household;
  std::vector<std::string> members;  ///< the first speaks for the new household
};
ActAnswer split_household(ActWriter& writer, const SplitRequest& request);
/// `other` becomes part of `household`.
ActAnswer join_households(ActWriter& writer, const std::string& household, const std::string& other);

}  // namespace povnet
