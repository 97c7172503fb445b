#pragma once

#include <optional>
#include <string>

#include "intake/act_writer.h"

namespace povnet {

/// From the day of the act on, the dated rows of `reg` with these `keys` say `fields`: what was true is
/// closed the day before, what begins later stays, and a row that begins on that very day is corrected. So
/// there is one row on any day. Keys and fields by column, values as typed.
void write_from_day(ActWriter& writer, const std::string& reg, const Typed& keys, const Typed& fields,
                    const std::string& what);

/// Where no row of `reg` has these keys yet: what was true from `since` (nothing: always) to the day before
/// the act. A value that is not known makes no row.
void keep_former(ActWriter& writer, const std::string& reg, const Typed& keys, const Typed& fields,
                 const std::optional<Day>& since, const std::string& what);

/// The rows of `reg` with these keys that are true on the day end on `last`.
void end_rows(ActWriter& writer, const std::string& reg, const Typed& keys, Day last,
              const std::string& what);

}  // namespace povnet
