#pragma once

#include <string>

#include "document/document.h"
#include "report/reader.h"

namespace povnet {

/// The projects that fit a person (its code) on that day, best first, and why the others do not.
Document puc_match_person_document(Reader& reader, const std::string& person, Day on);

/// The people who could come to a project (its number), best first; `all`: also who cannot, and why.
Document puc_match_project_document(Reader& reader, const std::string& project, Day on, bool all);

}  // namespace povnet
