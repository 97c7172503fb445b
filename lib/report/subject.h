#pragma once

#include <set>
#include <string>

#include "report/reader.h"

namespace povnet {

/// Lays beside the case file, for this connection alone, the records that a page is about:
/// temp.subject (register, id, code), the rows of `dataset`. Its queries join them.
void load_subject(Reader& reader, const std::string& dataset, const Scope& scope);

/// Their codes.
std::set<std::string> subject_codes(Reader& reader);

/// Of those loaded, keeps the records that are rows of `dataset`, too.
void keep_subject(Reader& reader, const std::string& dataset, const Scope& scope);

}  // namespace povnet
