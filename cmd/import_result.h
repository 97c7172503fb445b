#pragma once

#include <string>

#include "document/document.h"
#include "intake/import.h"
#include "schema/code_list.h"

namespace povnet {

/// What became of one file: its rows by outcome, its records by register, and why; what was noticed, row by
/// row, at most `most` of it. `kinds`: words for that.
Sheet import_sheet(const ImportRequest& request, const ImportResult& result, const std::string& source,
                   const CodeList& kinds, std::size_t most);

/// Where something was noticed, about which record and column, and what: never a value. `rest`: what tells
/// those past `most`.
Table findings_table(const std::vector<FoundRow>& found, const CodeList& kinds, std::size_t most,
                     const std::string& rest);

/// A file that could not be read at all.
Sheet refused_sheet(const ImportRequest& request, const std::string& why);

}  // namespace povnet
