#pragma once

#include <string>
#include <string_view>

#include "intake/entry.h"
#include "schema/source.h"

namespace povnet {

/// The source, or the register, of this name; Fault::usage proposes the nearest of both.
Source source_or_register(const DataFiles& data, std::string_view name);

/// From now on a cell of `column` that says `written` is read as `meaning` in files of this source: a record
/// of the register `spelling`. Fault::usage for a column that the source lacks; Fault::input for a meaning
/// that the column would refuse, and for columns that tell who a person is.
Entry teach(Transaction& tx, References& references, const Source& source, std::string_view column,
            std::string_view written, std::string_view meaning);

}  // namespace povnet
