#pragma once

#include <string>

#include "document/document.h"
#include "intake/import.h"
#include "schema/code_list.h"

namespace povnet {

/// What became of one file: its rows by outcome, its records by register, and why. `kinds`: words for what
/// was noticed.
Sheet import_sheet(const ImportRequest& request, const ImportResult& result, const std::string& source,
                   const CodeList& kinds);

/// A file that could not be read at all.
Sheet refused_sheet(const ImportRequest& request, const std::string& why);

}  // namespace povnet
