#pragma once

#include <optional>
#include <set>
#include <string>

#include "cmd/command.h"

namespace povnet {

/// Whether the result goes to somebody (--to); Fault::usage, Fault::refused where --to or --replaces lack
/// what they need: told before anything is made.
void prepare_sending(Call& call, const Command& command);

/// Where the result is sent, writes it in the register of what left the house: the complete file at `made`,
/// who gets it, and the rows read for it by the call's Reading, which is still open. `key` and `title` are
/// the document's; `ending` is added to the name that -o gives, where what is kept of a folder is a file;
/// `shown` are the codes of the records in it, where who made it knows better than the rows that were read.
void record_if_sent(Call& call, const std::string& key, const std::string& title, const std::string& made,
                    const std::string& ending = {},
                    const std::optional<std::set<std::string>>& shown = std::nullopt);

}  // namespace povnet
