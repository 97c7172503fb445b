#pragma once

#include <string>

#include "report/workbook_document.h"

namespace povnet {

/// {as_of}, {annuality} and {period} of a template's text as people read them.
std::string filled(const std::string& text, const WorkbookRequest& request);

}  // namespace povnet
