#pragma once

#include <string>

#include "intake/act_writer.h"

namespace povnet {

/// The acts of a PUC. Each gathers what is known, asks lib/domain whether it may be done, writes it, and
/// answers what it wrote and what to do next.

struct PucAssignRequest {
  std::string person;
  std::string project;
  std::string title;   ///< empty: the one that is valid on the first day
  std::string slot;    ///< empty: none said
  std::string starts;  ///< empty: the day of the act, or the first of the project if that is later
  std::string ends;    ///< empty: with the project
  std::string hours;   ///< a week; empty: those of the project
  bool consents = false;
};
ActAnswer assign_to_puc(ActWriter& writer, const PucAssignRequest& request);

/// Days that are recorded with the start, where they are not yet; empty: nothing new.
struct PucStartRequest {
  std::string assignment;
  std::string trained, equipped, visited;
};
/// A proposal begins, or a suspension ends.
ActAnswer start_puc(ActWriter& writer, const PucStartRequest& request);

ActAnswer suspend_puc(ActWriter& writer, const std::string& assignment);
ActAnswer close_puc(ActWriter& writer, const std::string& assignment, const std::string& reason);

}  // namespace povnet
