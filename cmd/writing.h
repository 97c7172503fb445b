#pragma once

#include <string>

#include "cmd/command.h"
#include "schema/data_files.h"
#include "store/case_file.h"
#include "store/transaction.h"

namespace povnet {

/// Who does what, for the journal: from --actor, the login, --reason and the clock.
Act act_of(const Call& call, const std::string& command);

/// Says how many rows lie in closed periods, where any do: a reason let them in.
void tell_late(Call& call, const Transaction& tx);

/// Commits, or with --dry-run rolls back.
void settle(Call& call, Transaction& tx);

/// The case file opened to be written; an older one is upgraded first, which is said.
CaseFile open_to_write(Call& call, const DataFiles& data);

/// The same ahead of time, for who reads first and writes while still reading: a copy that nobody has written
/// to yet would not let both.
void make_writable(Call& call);

}  // namespace povnet
