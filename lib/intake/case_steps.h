#pragma once

#include <string>

#include "intake/act_writer.h"
#include "intake/case_facts.h"

namespace povnet {

/// What several acts do.

/// The facts that every act has: its day, today, whether there is a reason.
CaseFacts facts_of(const ActWriter& writer);
/// Whether the act may be done; see ActWriter::allows.
bool allows(ActWriter& writer, CaseAct act, const CaseFacts& facts);

CaseOnFile case_named(ActWriter& writer, const std::string& code);  ///< and marks it as the {case}
std::int64_t record_named(ActWriter& writer, const std::string& reg, const std::string& code);
/// The code of a list, by whatever a person may write; Fault::input where it has none.
std::string code_named(ActWriter& writer, const std::string& list, const std::string& text);

/// The stage of the case goes on to `state`, never back; where GePI tells it, it is left alone.
void set_stage(ActWriter& writer, const CaseOnFile& care_case, const std::string& state);
/// The worker in a role from the day on, and the mark {staff}.
void put_in_role(ActWriter& writer, const std::string& care_case, const std::string& role,
                 const std::string& staff);
void know_staff(ActWriter& writer, const std::string& staff, CaseFacts& facts);

/// Roles, level and comune end with the case; its plans are closed.
void end_case(ActWriter& writer, const CaseOnFile& care_case, Typed fields);
/// Open referrals, PUC and commitments: somebody has to decide what becomes of them.
void list_pending(ActWriter& writer, const CaseOnFile& care_case);

}  // namespace povnet
